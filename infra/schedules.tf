# Events that are put off, or come again and again: a schedule for each, which puts it on the bus. The former delete themselves.
locals {
  schedulers = { for name, function in local.entries : name => function if length(function.schedules) > 0 }

  schedule_statements = {
    for name, function in local.entries : name => length(function.schedules) == 0 ? [] : [
      {
        Effect = "Allow"
        Action = concat(["scheduler:CreateSchedule"], try(function.repeats, false) ? ["scheduler:DeleteSchedule", "scheduler:UpdateSchedule"] : [])
        # A schedule is named after what it is for.
        Resource  = ["arn:${local.partition}:scheduler:${local.region}:${local.account}:schedule/${trimsuffix(var.name_prefix, "-")}/*"]
        Condition = {}
      },
      {
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = [aws_iam_role.schedule[name].arn]
        Condition = { StringEquals = { "iam:PassedToService" = "scheduler.amazonaws.com" } }
      },
    ]
  }
}

resource "aws_scheduler_schedule_group" "this" {
  for_each = length(local.schedulers) > 0 ? { this = trimsuffix(var.name_prefix, "-") } : {}

  name = each.value
}

resource "aws_iam_role" "schedule" {
  for_each = local.schedulers

  name = "${var.name_prefix}${each.value.title}-schedule"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "scheduler.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_role_policy" "schedule" {
  for_each = local.schedulers

  name = "what-it-needs"
  role = aws_iam_role.schedule[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for source, detail_types in each.value.schedules : {
        Effect   = "Allow"
        Action   = ["events:PutEvents"]
        Resource = [aws_cloudwatch_event_bus.this.arn]
        Condition = {
          StringEquals = { "events:source" = source, "events:detail-type" = detail_types }
        }
      }
    ]
  })
}
