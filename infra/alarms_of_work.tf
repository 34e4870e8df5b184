# Metrics that the functions write themselves.
locals {
  namespace = "Rightful"

  # Those that decide calls again when something changes; others read a stream to tell people.
  following = distinct([for stream in local.streams : stream.function if !local.entries[stream.function].mails])
  mailers   = [for name, function in local.entries : name if function.mails]

  work_alarms = merge(
    {
      for name, function in local.queues : "${function.title}-records-kept" => {
        meaning    = "${name} was sent records that it cannot read, and kept them."
        section    = "records-kept"
        namespace  = local.namespace
        metric     = "RecordsKeptAsFailure"
        dimensions = { Function = name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.records_kept
      }
    },
    {
      for name in local.following : "${local.entries[name].title}-sync-lag" => {
        meaning    = "Calls that wait for a change are decided late."
        section    = "sync-lag"
        namespace  = local.namespace
        metric     = "DirectoryChangeLag"
        dimensions = { Function = name }
        statistic  = "Maximum"
        threshold  = var.alarm_thresholds.sync_lag_seconds * 1000
      }
    },
  )
}
