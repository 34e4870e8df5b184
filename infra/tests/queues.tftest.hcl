mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_queue_has_a_dead_letter_queue" {
  assert {
    condition = (
      length(aws_sqs_queue.this) > 0
      && alltrue([for queue in aws_sqs_queue.this : try(jsondecode(queue.redrive_policy).deadLetterTargetArn, "") != ""])
    )
    error_message = "A queue has no dead-letter queue."
  }
  assert {
    condition     = alltrue([for queue in aws_sqs_queue.this : jsondecode(queue.redrive_policy).maxReceiveCount >= 3])
    error_message = "A queue gives up too soon."
  }
  # The bus may be out of order for long.
  assert {
    condition = (
      jsondecode(aws_sqs_queue.this["sendKept"].redrive_policy).maxReceiveCount * aws_sqs_queue.this["sendKept"].visibility_timeout_seconds >= 86400
      && jsondecode(aws_sqs_queue.this["callCompleted"].redrive_policy).maxReceiveCount == 6
    )
    error_message = "What the bus refused is given up within a day."
  }
  assert {
    condition = alltrue([
      for name, queue in aws_sqs_queue.this :
      aws_lambda_function.this[name].environment[0].variables["RIGHTFUL_QUEUE_RECEIVES"]
      == tostring(jsondecode(queue.redrive_policy).maxReceiveCount)
    ])
    error_message = "A function does not know how often its queue tries: its jobs would never fail, or too soon."
  }
  assert {
    condition = alltrue([
      for key in keys(merge(aws_sqs_queue.this, aws_pipes_pipe.this)) :
      contains(keys(aws_sqs_queue.dead_letters), key)
    ])
    error_message = "A queue or a stream has no dead-letter queue of its own."
  }
  assert {
    condition     = toset(keys(aws_sqs_queue_redrive_allow_policy.this)) == toset(keys(aws_sqs_queue.dead_letters))
    error_message = "Any queue may use a dead-letter queue that is another's."
  }
  assert {
    condition     = alltrue([for queue in aws_sqs_queue.dead_letters : queue.message_retention_seconds == 1209600])
    error_message = "Dead letters are lost before the longest time that SQS keeps them."
  }
}

run "every_queue_is_encrypted_by_our_key" {
  assert {
    condition = alltrue([
      for queue in concat(values(aws_sqs_queue.this), values(aws_sqs_queue.dead_letters)) :
      queue.kms_master_key_id == aws_kms_key.data.arn
    ])
    error_message = "A queue is not encrypted by our key."
  }
}

run "a_record_that_fails_fails_alone" {
  assert {
    condition     = toset(keys(aws_lambda_event_source_mapping.this)) == toset(keys(aws_sqs_queue.this))
    error_message = "A queue feeds nobody."
  }
  assert {
    condition = alltrue([
      for mapping in aws_lambda_event_source_mapping.this :
      try(contains(mapping.function_response_types, "ReportBatchItemFailures"), false)
    ])
    error_message = "A batch fails as a whole."
  }
  assert {
    condition = alltrue([
      for name, queue in aws_sqs_queue.this :
      queue.visibility_timeout_seconds >= 6 * aws_lambda_function.this[name].timeout
    ])
    error_message = "A message comes again while it may still be worked on."
  }
  assert {
    condition = alltrue([
      for name, mapping in aws_lambda_event_source_mapping.this :
      one(mapping.scaling_config).maximum_concurrency <= aws_lambda_function.this[name].reserved_concurrent_executions
    ])
    error_message = "A queue asks for more than its function may run at once, and would be throttled."
  }
}
