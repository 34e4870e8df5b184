locals {
  queue_alarms = merge(
    {
      for key, title in local.dead_letters : "${title}-dead-letters" => {
        meaning    = "Something was given up and waits as a dead letter."
        section    = contains(keys(local.queues), key) ? "dead-letters" : "dead-letters-of-a-stream"
        namespace  = "AWS/SQS"
        metric     = "ApproximateNumberOfMessagesVisible"
        dimensions = { QueueName = aws_sqs_queue.dead_letters[key].name }
        statistic  = "Maximum"
        threshold  = 1
      }
    },
    {
      for name, function in local.queues : "${function.title}-oldest-message" => {
        meaning    = "A message waits too long for ${name}."
        section    = "oldest-message"
        namespace  = "AWS/SQS"
        metric     = "ApproximateAgeOfOldestMessage"
        dimensions = { QueueName = aws_sqs_queue.this[name].name }
        statistic  = "Maximum"
        threshold  = var.alarm_thresholds.oldest_message_seconds
      }
    },
  )
}
