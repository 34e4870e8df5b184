locals {
  # To the queue of a function, or to the bus, whose rules then lead to several.
  streams = merge(
    merge([
      for name, function in local.queues : {
        for table, stream in function.queue.streams : "${name}.${table}" => {
          function = name
          event    = ""
          table    = table
          title    = "${function.title}-${table}"
          filter   = stream.filter
          image    = stream.image
        }
      }
    ]...),
    {
      for event, change in local.told_on_the_bus : "bus.${event}" => {
        function = ""
        event    = event
        table    = change.table
        title    = change.title
        filter   = change.filter
        image    = change.image
      }
    },
  )

  # Only what tells which thing changed: an image has people in it, and may be larger than a message.
  stream_templates = {
    for key, stream in local.streams : key => join("", [
      "{\"dynamodb\":{\"Keys\":<$.dynamodb.Keys>,\"SequenceNumber\":\"<$.dynamodb.SequenceNumber>\",",
      "\"ApproximateCreationDateTime\":<$.dynamodb.ApproximateCreationDateTime>,\"NewImage\":{",
      join(",", [for attribute in stream.image : "\"${attribute}\":<$.dynamodb.NewImage.${attribute}>"]),
      "}}}",
    ])
  }
}

resource "aws_pipes_pipe" "this" {
  for_each = local.streams

  name     = "${var.name_prefix}${each.value.title}"
  role_arn = aws_iam_role.stream[each.key].arn
  source   = module.tables.all[each.value.table].stream_arn
  target   = each.value.event == "" ? aws_sqs_queue.this[each.value.function].arn : aws_cloudwatch_event_bus.this.arn

  source_parameters {
    dynamodb_stream_parameters {
      starting_position             = "TRIM_HORIZON"
      batch_size                    = 10
      on_partial_batch_item_failure = "AUTOMATIC_BISECT"
      maximum_retry_attempts        = 20
      maximum_record_age_in_seconds = 3600

      dead_letter_config {
        arn = aws_sqs_queue.dead_letters[each.key].arn
      }
    }

    filter_criteria {
      filter {
        pattern = each.value.filter
      }
    }
  }

  target_parameters {
    input_template = local.stream_templates[each.key]

    dynamic "eventbridge_event_bus_parameters" {
      for_each = each.value.event == "" ? [] : [each.value.event]

      content {
        source      = local.change_source
        detail_type = eventbridge_event_bus_parameters.value
      }
    }
  }

  depends_on = [aws_iam_role_policy.stream]
}
