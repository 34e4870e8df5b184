locals {
  deciding_function = "callCompleted"

  share_unassigned = {
    assigned   = "CallsAssigned"
    unassigned = "CallsUnassigned"
  }
}

# Of the calls of an hour. A few calls prove nothing, so that fewer than the minimum count as none unassigned.
resource "aws_cloudwatch_metric_alarm" "share_unassigned" {
  alarm_name          = "${var.name_prefix}share-unassigned"
  alarm_description   = "Unusually many calls found nobody. ${local.runbook}share-unassigned"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = var.alarm_thresholds.share_unassigned_percent
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  dynamic "metric_query" {
    for_each = local.share_unassigned

    content {
      id = metric_query.key

      metric {
        namespace   = local.namespace
        metric_name = metric_query.value
        dimensions  = { Function = local.deciding_function }
        stat        = "Sum"
        period      = 3600
      }
    }
  }

  metric_query {
    id          = "share"
    label       = "Unassigned, in percent"
    return_data = true
    expression = join("", [
      "IF(FILL(assigned, 0) + FILL(unassigned, 0) >= ${var.alarm_thresholds.share_unassigned_calls}, ",
      "100 * FILL(unassigned, 0) / (FILL(assigned, 0) + FILL(unassigned, 0)), 0)",
    ])
  }
}
