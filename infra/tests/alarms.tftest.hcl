mock_provider "aws" {
  source = "./tests/mocks"
}

run "whatever_can_go_wrong_raises_an_alarm" {
  variables {
    alarm_emails = ["on-call@example.com"]
  }

  assert {
    condition = toset([for alarm in aws_cloudwatch_metric_alarm.this : alarm.dimensions["QueueName"] if alarm.metric_name == "ApproximateNumberOfMessagesVisible"]) == toset([
      for queue in aws_sqs_queue.dead_letters : queue.name
    ])
    error_message = "Dead letters go unseen."
  }
  assert {
    condition = toset([for alarm in aws_cloudwatch_metric_alarm.this : alarm.dimensions["QueueName"] if alarm.metric_name == "ApproximateAgeOfOldestMessage"]) == toset([
      for queue in aws_sqs_queue.this : queue.name
    ])
    error_message = "A queue may stand still unseen."
  }
  assert {
    condition = length([
      for alarm in aws_cloudwatch_metric_alarm.this :
      alarm if alarm.metric_name == "5xx"
    ]) == length(aws_apigatewayv2_api.this)
    error_message = "An API may fail unseen."
  }
  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["decide-waiting-sync-lag"].metric_name == "DirectoryChangeLag" &&
      aws_cloudwatch_metric_alarm.this["decide-waiting-sync-lag"].threshold == 300000
    )
    error_message = "Changes may be worked off late unseen."
  }
  assert {
    condition = (
      strcontains(one([for query in aws_cloudwatch_metric_alarm.share_unassigned.metric_query :
      query.expression if query.id == "share"]), ">= 20, 100 * FILL(unassigned, 0)")
    )
    error_message = "Calls may find nobody unseen, or a single one raises the alarm."
  }
  assert {
    condition = alltrue([
      for alarm in concat(values(aws_cloudwatch_metric_alarm.this), [aws_cloudwatch_metric_alarm.share_unassigned]) :
      alarm.alarm_actions == toset([aws_sns_topic.alarms.arn])
    ])
    error_message = "An alarm tells nobody."
  }
  assert {
    condition = (
      keys(aws_sns_topic_subscription.email) == ["on-call@example.com"] &&
      aws_sns_topic.alarms.kms_master_key_id == aws_kms_key.data.arn
    )
    error_message = "Alarms do not reach who asked for them, or are not encrypted."
  }
  assert {
    condition = alltrue([
      for alarm in concat(values(aws_cloudwatch_metric_alarm.this), [aws_cloudwatch_metric_alarm.share_unassigned]) : contains(
        [for heading in regexall("(?m)^## (.+)$", file("../src/docs/runbook.md")) : lower(replace(heading[0], " ", "-"))],
        try(split("runbook.md#", alarm.alarm_description)[1], "none"),
      )
    ])
    error_message = "An alarm has no section in the runbook."
  }
  assert {
    condition = alltrue([
      for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets :
      length(widget.properties.metrics) > 0 && widget.x + widget.width <= 24
    ])
    error_message = "The dashboard has an empty chart, or is too wide."
  }
}
