variable "amazon_connect_here" {
  description = "Whether an Amazon Connect instance of this AWS account and region is a source: its events are on the default bus."
  type        = bool
  default     = false
}

variable "amazon_connect_accounts" {
  description = "Other AWS accounts whose rules may forward Amazon Connect's events to our bus."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for account in var.amazon_connect_accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "An AWS account is twelve digits."
  }
}
