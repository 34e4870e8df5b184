variable "name_prefix" {
  description = "What leads the name of each table."
  type        = string
}

variable "deletion_protection" {
  description = "Whether a table refuses to be deleted."
  type        = bool
}

variable "key_arn" {
  description = "The key that encrypts the tables; null where an emulator knows none."
  type        = string
}

variable "recovery" {
  description = "Whether each table can be brought back as it was at any second of the last 35 days; not where an emulator cannot."
  type        = bool
}
