variable "alarm_emails" {
  description = "Who is told of alarms by e-mail, beside whoever subscribes to the topic."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for email in var.alarm_emails : can(regex("^[^@ ]+@[^@ ]+$", email))])
    error_message = "Alarms go to e-mail addresses."
  }
}

variable "alarm_thresholds" {
  description = "From where on an alarm is raised: counts in five minutes, and of unassigned calls the percentage in an hour with at least so many calls."
  type = object({
    oldest_message_seconds    = optional(number, 900)
    errors                    = optional(number, 1)
    throttles                 = optional(number, 1)
    failed_requests           = optional(number, 1)
    records_kept              = optional(number, 1)
    sync_lag_seconds          = optional(number, 300)
    crm_sync_lag_seconds      = optional(number, 7200)
    telephony_requests_failed = optional(number, 10)
    notices_doubtful          = optional(number, 1)
    notices_refused           = optional(number, 1)
    addresses_stopped         = optional(number, 1)
    share_unassigned_percent  = optional(number, 50)
    share_unassigned_calls    = optional(number, 20)
  })
  default = {}

  validation {
    condition     = alltrue([for threshold in values(var.alarm_thresholds) : threshold > 0])
    error_message = "A threshold is above zero, or its alarm would never end."
  }

  validation {
    condition     = var.alarm_thresholds.share_unassigned_percent <= 100
    error_message = "A share is at most 100 percent."
  }
}
