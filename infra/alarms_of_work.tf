# Metrics that the functions write themselves.
locals {
  namespace = "Rightful"

  # Those that decide calls again when something changes; others read a stream to tell people.
  following = [for name, function in local.queues : name if contains(keys(function.queue.streams), "user-mappings")]
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
    {
      crm-sync-lag = {
        meaning    = "A CRM has not been read to the end for long."
        section    = "crm-sync-lag"
        namespace  = local.namespace
        metric     = "SyncLag"
        dimensions = { Function = "pullLeadOwners" }
        statistic  = "Maximum"
        threshold  = var.alarm_thresholds.crm_sync_lag_seconds * 1000
      }
      telephony-requests-failed = {
        meaning    = "Phone systems could not be asked for their agents."
        section    = "phone-systems-not-asked"
        namespace  = local.namespace
        metric     = "TelephonyRequestsFailed"
        dimensions = { Function = "readAgents" }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.telephony_requests_failed
      }
      telephony-calls-not-read = {
        meaning    = "Phone systems could not be asked for their calls."
        section    = "phone-systems-not-asked"
        namespace  = local.namespace
        metric     = "TelephonyRequestsFailed"
        dimensions = { Function = "readCalls" }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.telephony_requests_failed
      }
      crm-push-lag = {
        meaning    = "Lead owners that change here appear late in CRMs."
        section    = "crm-sync-lag"
        namespace  = local.namespace
        metric     = "PushLag"
        dimensions = { Function = "pushLeadOwners" }
        statistic  = "Maximum"
        threshold  = var.alarm_thresholds.sync_lag_seconds * 1000
      }
    },
  )
}
