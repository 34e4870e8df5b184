locals {
  rule_arns = { for name in keys(local.queues) : name => [for key, rule in local.rules : aws_cloudwatch_event_rule.this[key].arn if rule.function == name] }

  # The bus sends to a queue, and what it cannot deliver to the queue's dead letters.
  sent_to = merge(
    { for name, arns in local.rule_arns : name => { queue = aws_sqs_queue.this[name], rules = arns } if length(arns) > 0 },
    { for name, arns in local.rule_arns : "${name}.dead-letters" => { queue = aws_sqs_queue.dead_letters[name], rules = arns } if length(arns) > 0 },
  )
}

resource "aws_sqs_queue_policy" "this" {
  for_each = local.sent_to

  queue_url = each.value.queue.url
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Resource  = each.value.queue.arn
      Principal = { Service = "events.amazonaws.com" }
      Condition = { ArnEquals = { "aws:SourceArn" = each.value.rules } }
    }]
  })
}
