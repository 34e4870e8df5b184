locals {
  rules = merge([
    for name, function in local.queues : {
      for key, rule in function.queue.rules : "${name}.${key}" => merge(rule, { function = name, title = "${function.title}-${key}" })
    }
  ]...)
}

# The same rules as the local run's EventRules.
resource "aws_cloudwatch_event_rule" "this" {
  for_each = local.rules

  name           = "${var.name_prefix}${each.value.title}"
  event_bus_name = each.value.bus == null ? aws_cloudwatch_event_bus.this.name : each.value.bus
  event_pattern = jsonencode(merge(
    { source = concat(each.value.source, [for begins in each.value.prefix : { prefix = begins }]) },
    each.value.detail_type == null ? {} : { detail-type = each.value.detail_type },
  ))
}

resource "aws_cloudwatch_event_target" "this" {
  for_each = local.rules

  rule           = aws_cloudwatch_event_rule.this[each.key].name
  event_bus_name = aws_cloudwatch_event_rule.this[each.key].event_bus_name
  target_id      = local.entries[each.value.function].title
  arn            = aws_sqs_queue.this[each.value.function].arn

  dead_letter_config {
    arn = aws_sqs_queue.dead_letters[each.value.function].arn
  }
}
