locals {
  event_statements = {
    for name, function in local.entries : name => [
      for source, detail_types in function.events : {
        Effect   = "Allow"
        Action   = ["events:PutEvents"]
        Resource = [aws_cloudwatch_event_bus.this.arn]
        Condition = {
          StringEquals = { "events:source" = source, "events:detail-type" = detail_types }
        }
      }
    ]
  }

  queue_statements = {
    for name, function in local.entries : name => function.queue == null ? [] : [
      {
        Effect   = "Allow"
        Action   = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
        Resource = [aws_sqs_queue.this[name].arn]
      }
    ]
  }

  secret_statements = {
    for name, function in local.entries : name => [
      for secret in function.secrets : {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = [aws_secretsmanager_secret.this["${name}.${secret}"].arn]
      }
    ]
  }

  shared_statements = {
    for name, function in local.entries : name => [
      {
        Effect    = "Allow"
        Action    = local.key_use
        Resource  = [aws_kms_key.data.arn]
        Condition = { StringEquals = { "kms:ViaService" = local.key_services } }
      },
      {
        Effect = "Allow"
        Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
        # The streams of its own log group: their names are Lambda's.
        Resource = ["${aws_cloudwatch_log_group.function[name].arn}:log-stream:*"]
      },
    ]
  }
}
