# What of mails needs somebody.
locals {
  mail_alarms = merge([
    for name in local.mailers : {
      "${local.entries[name].title}-doubtful" = {
        meaning    = "Of mails to agents nobody knows whether they were sent."
        section    = "notices-doubtful"
        namespace  = local.namespace
        metric     = "NoticesDoubtful"
        dimensions = { Function = name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.notices_doubtful
      }
      "${local.entries[name].title}-refused" = {
        meaning    = "The mail service refused mails to agents for good."
        section    = "notices-refused"
        namespace  = local.namespace
        metric     = "NoticesRefused"
        dimensions = { Function = name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.notices_refused
      }
      "${local.entries[name].title}-addresses-stopped" = {
        meaning    = "Mail to agents came back, or they complained of it: their addresses get no more."
        section    = "addresses-stopped"
        namespace  = local.namespace
        metric     = "AddressesStopped"
        dimensions = { Function = name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.addresses_stopped
      }
    }
  ]...)
}
