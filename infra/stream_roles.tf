resource "aws_iam_role" "stream" {
  for_each = local.streams

  name = "${var.name_prefix}${each.value.title}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "pipes.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_role_policy" "stream" {
  for_each = local.streams

  name = "what-it-needs"
  role = aws_iam_role.stream[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
        Resource = [module.tables.all[each.value.table].stream_arn]
      },
      {
        Effect = "Allow"
        Action = ["sqs:SendMessage"]
        Resource = concat(
          each.value.event == "" ? [aws_sqs_queue.this[each.value.function].arn] : [],
          [aws_sqs_queue.dead_letters[each.key].arn],
        )
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = [aws_kms_key.data.arn]
        Condition = { StringEquals = { "kms:ViaService" = local.key_services } }
      },
      ], [
      for event in compact([each.value.event]) : {
        Effect    = "Allow"
        Action    = ["events:PutEvents"]
        Resource  = [aws_cloudwatch_event_bus.this.arn]
        Condition = { StringEquals = { "events:source" = local.change_source, "events:detail-type" = event } }
      }
    ])
  })
}
