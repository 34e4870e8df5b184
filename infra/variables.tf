variable "name_prefix" {
  description = "What leads the name of everything that is deployed; ends in a hyphen."
  type        = string
  default     = "rightful-"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,30}-$", var.name_prefix))
    error_message = "The name prefix is 3 to 32 lower-case letters, digits and hyphens; it begins with a letter and ends in a hyphen."
  }
}

variable "deletion_protection" {
  description = "Whether a table refuses to be deleted. Off only where the data is worth nothing."
  type        = bool
  default     = true
}
