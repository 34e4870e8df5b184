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

variable "log_retention_days" {
  description = "How many days logs are kept: one of the numbers that CloudWatch knows."
  type        = number
  default     = 30

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731], var.log_retention_days)
    error_message = "CloudWatch keeps logs 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545 or 731 days."
  }
}

variable "deliveries_kept_days" {
  description = "How many days a delivery is kept as it came, to be looked at or read again."
  type        = number
  default     = 30

  validation {
    condition     = var.deliveries_kept_days >= 1 && var.deliveries_kept_days <= 3650 && floor(var.deliveries_kept_days) == var.deliveries_kept_days
    error_message = "Deliveries are kept a whole number of days, 1 to 3650."
  }
}

variable "omitted_for_emulator" {
  description = "What an emulator of AWS refuses and is left out there. Empty on AWS."
  type        = set(string)
  default     = []

  validation {
    condition     = length(setsubtract(var.omitted_for_emulator, ["redrive-allow-policies"])) == 0
    error_message = "Only redrive-allow-policies can be left out."
  }
}
