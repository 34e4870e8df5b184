resource "aws_iam_role" "function" {
  for_each = local.entries

  name = "${var.name_prefix}${each.value.title}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "function" {
  for_each = local.entries

  name = "what-it-needs"
  role = aws_iam_role.function[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.table_statements[each.key],
      local.event_statements[each.key],
      local.queue_statements[each.key],
      local.secret_statements[each.key],
      local.schedule_statements[each.key],
      local.mail_statements[each.key],
      local.shared_statements[each.key],
    )
  })
}
