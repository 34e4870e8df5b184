locals {
  queues = { for name, function in local.entries : name => function if function.queue != null }

  # One for each queue, and one for each stream.
  dead_letters = merge(
    { for name, function in local.queues : name => function.title },
    { for key, stream in local.streams : key => stream.title },
  )

  fortnight = 1209600
}

resource "aws_sqs_queue" "this" {
  for_each = local.queues

  name                       = "${var.name_prefix}${each.value.title}"
  visibility_timeout_seconds = 6 * each.value.timeout # as AWS asks of a queue that feeds a function
  message_retention_seconds  = local.fortnight
  kms_master_key_id          = aws_kms_key.data.arn

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters[each.key].arn
    maxReceiveCount     = each.value.queue.receives
  })
}

resource "aws_sqs_queue" "dead_letters" {
  for_each = local.dead_letters

  name                      = "${var.name_prefix}${each.value}-dead-letters"
  message_retention_seconds = local.fortnight
  kms_master_key_id         = aws_kms_key.data.arn
}

resource "aws_sqs_queue_redrive_allow_policy" "this" {
  for_each = contains(var.omitted_for_emulator, "redrive-allow-policies") ? {} : local.dead_letters

  queue_url = aws_sqs_queue.dead_letters[each.key].url
  # A stream's dead letters come from no queue.
  redrive_allow_policy = contains(keys(local.queues), each.key) ? jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.this[each.key].arn]
  }) : jsonencode({ redrivePermission = "denyAll" })
}

resource "aws_lambda_event_source_mapping" "this" {
  for_each = local.queues

  event_source_arn        = aws_sqs_queue.this[each.key].arn
  function_name           = aws_lambda_function.this[each.key].arn
  batch_size              = each.value.queue.batch
  function_response_types = ["ReportBatchItemFailures"]

  scaling_config {
    maximum_concurrency = max(2, each.value.concurrency)
  }
}
