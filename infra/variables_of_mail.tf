variable "mail_from" {
  description = "As whom mails are sent: an address, as in notices@example.com. Null for none: every notice is then listed as refused."
  type        = string
  default     = null

  validation {
    condition     = var.mail_from == null || can(regex("^[^@ <>]+@[^@ <>]+$", var.mail_from))
    error_message = "Mails are sent from an e-mail address, without a name."
  }
}

variable "mail_service" {
  description = "ses for Amazon SES; smtp for the server that QUARKUS_MAILER_HOST and the like in var.environment name."
  type        = string
  default     = "ses"

  validation {
    condition     = contains(["ses", "smtp"], var.mail_service)
    error_message = "Mails go by ses or smtp."
  }
}

variable "mail_identity_here" {
  description = "Whether the sender's domain is made an identity of Amazon SES here; false where it is one already."
  type        = bool
  default     = true
}

variable "console_url" {
  description = "Where people open the console: what leads to a contact's page in a mail. Null for the admin API's own address."
  type        = string
  default     = null

  validation {
    condition     = var.console_url == null || can(regex("^https://", var.console_url))
    error_message = "The console is opened by https."
  }
}
