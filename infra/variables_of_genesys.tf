variable "genesys_event_sources" {
  description = "Names of Genesys Cloud's partner event sources in this AWS account and region, as EventBridge lists them; each gets the bus of its name."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for source in var.genesys_event_sources : can(regex("^aws\\.partner/genesys\\.com/[A-Za-z0-9_./-]+$", source))])
    error_message = "A partner event source of Genesys Cloud begins with aws.partner/genesys.com/."
  }
}

variable "genesys_accounts" {
  description = "Other AWS accounts whose rules may forward Genesys Cloud's events to our bus."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for account in var.genesys_accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "An AWS account is twelve digits."
  }
}
