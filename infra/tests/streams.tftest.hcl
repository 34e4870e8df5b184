mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_stream_is_filtered_cut_down_and_never_lost" {
  assert {
    condition = (
      jsondecode(one(one(one(aws_pipes_pipe.this["decideWaiting.user-mappings"].source_parameters).filter_criteria).filter).pattern)
      == { dynamodb = { Keys = { sk = { S = ["user", "mapping"] } } } }
    )
    error_message = "Not exactly the changes of users and mappings are read."
  }
  assert {
    condition = (
      jsondecode(one(one(one(aws_pipes_pipe.this["bus.LeadOwnerChanged"].source_parameters).filter_criteria).filter).pattern)
      == { eventName = ["INSERT"], dynamodb = { NewImage = { role = { S = ["lead-owner"] }, subject = { S = [{ prefix = "contact/" }] } } } }
    )
    error_message = "Not exactly the changes of lead owners are read."
  }
  assert {
    condition = (
      jsondecode(one(one(one(aws_pipes_pipe.this["primaryAgentNotice.assignment-history"].source_parameters).filter_criteria).filter).pattern)
      == { eventName = ["INSERT"], dynamodb = { NewImage = { role = { S = ["primary-agent"] }, subject = { S = [{ prefix = "contact/" }] } } } }
    )
    error_message = "Not exactly the changes of primary agents are read."
  }
  assert {
    condition = (
      jsondecode(one(one(one(aws_pipes_pipe.this["recordCalls.calls"].source_parameters).filter_criteria).filter).pattern)
      == { dynamodb = { Keys = { sk = { S = ["call"] } }, NewImage = { told = { S = [{ exists = true }] } } } }
    )
    error_message = "Not exactly the calls that are told to somebody are read."
  }
  assert {
    condition = (
      jsondecode(one(one(one(aws_pipes_pipe.this["sendKept.deliveries"].source_parameters).filter_criteria).filter).pattern)
      == { eventName = ["INSERT", "MODIFY"], dynamodb = { Keys = { sk = { S = ["unsent"] } } } }
    )
    error_message = "Not exactly the events that the bus refused are read."
  }
  # A third reader would slow the others down: DynamoDB serves two.
  assert {
    condition     = alltrue([for table in distinct([for stream in local.streams : stream.table]) : length([for stream in local.streams : stream if stream.table == table]) <= 2])
    error_message = "A stream has more than two readers."
  }
  assert {
    condition     = toset([for pipe in aws_pipes_pipe.this : pipe.target]) == toset(concat([for function in ["decideWaiting", "primaryAgentNotice", "recordCalls", "sendKept"] : aws_sqs_queue.this[function].arn], [aws_cloudwatch_event_bus.this.arn]))
    error_message = "Changes go elsewhere."
  }
  assert {
    condition = alltrue([
      for pipe in aws_pipes_pipe.this : length(one(one(pipe.source_parameters).dynamodb_stream_parameters).dead_letter_config) == 1
      && one(one(pipe.source_parameters).dynamodb_stream_parameters).maximum_retry_attempts > 0
      && one(one(pipe.source_parameters).dynamodb_stream_parameters).on_partial_batch_item_failure == "AUTOMATIC_BISECT"
    ])
    error_message = "A change that cannot be handed on holds up the others, or is lost."
  }
  # As the pipe fills it in, from a change of a user.
  assert {
    condition = jsondecode(replace(replace(replace(one(aws_pipes_pipe.this["decideWaiting.user-mappings"].target_parameters).input_template,
      "<$.dynamodb.Keys>", "{\"pk\":{\"S\":\"demo#user#1\"},\"sk\":{\"S\":\"user\"}}"), "<$.dynamodb.SequenceNumber>", "111"), "<$.dynamodb.ApproximateCreationDateTime>", "1700000000")
    ) == { dynamodb = { Keys = { pk = { S = "demo#user#1" }, sk = { S = "user" } }, SequenceNumber = "111", ApproximateCreationDateTime = 1700000000, NewImage = {} } }
    error_message = "A user's change is handed on as something else, or with the user's name."
  }
  assert {
    condition = toset(regexall("<[$][^>]*>", one(aws_pipes_pipe.this["bus.LeadOwnerChanged"].target_parameters).input_template)) == toset([
      "<$.dynamodb.Keys>", "<$.dynamodb.SequenceNumber>", "<$.dynamodb.ApproximateCreationDateTime>", "<$.dynamodb.NewImage.role>", "<$.dynamodb.NewImage.subject>",
    ])
    error_message = "A lead owner's change is handed on with more or less than it takes."
  }
}

run "a_lead_owners_change_reaches_all_whom_it_concerns" {
  assert {
    condition = (
      one(one(aws_pipes_pipe.this["bus.LeadOwnerChanged"].target_parameters).eventbridge_event_bus_parameters).detail_type == "LeadOwnerChanged"
      && one(one(aws_pipes_pipe.this["bus.LeadOwnerChanged"].target_parameters).eventbridge_event_bus_parameters).source == "rightful.ledger"
    )
    error_message = "The bus is told something else."
  }
  assert {
    condition = toset([
      for key, rule in aws_cloudwatch_event_rule.this : key
      if jsondecode(rule.event_pattern) == { source = ["rightful.ledger"], detail-type = ["LeadOwnerChanged"] }
    ]) == toset(["decideWaiting.owners", "pushLeadOwners.owners"])
    error_message = "Waiting calls or CRMs do not come to know of it."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.stream["bus.LeadOwnerChanged"].policy).Statement : statement.Condition
      if statement.Action == ["events:PutEvents"]
    ] == [{ StringEquals = { "events:source" = "rightful.ledger", "events:detail-type" = "LeadOwnerChanged" } }]
    error_message = "The pipe may say more on the bus than that."
  }
}
