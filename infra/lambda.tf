locals {
  artifacts = coalesce(var.artifacts, "${path.module}/../src/{module}/target/function.zip")
  artifact  = { for name, function in local.entries : name => replace(local.artifacts, "{module}", function.module) }
}

# The native executable polls for its work by itself: no handler is looked up.
resource "aws_lambda_function" "this" {
  for_each = local.entries

  function_name                  = "${var.name_prefix}${each.value.title}"
  role                           = aws_iam_role.function[each.key].arn
  runtime                        = "provided.al2023"
  handler                        = "bootstrap"
  architectures                  = [var.architecture]
  filename                       = local.artifact[each.key]
  source_code_hash               = filebase64sha256(local.artifact[each.key])
  memory_size                    = each.value.memory
  timeout                        = each.value.timeout
  reserved_concurrent_executions = var.reserve_concurrency ? each.value.concurrency : -1

  environment {
    variables = local.environment[each.key]
  }

  logging_config {
    log_format = "Text" # the function writes JSON lines by itself
    log_group  = aws_cloudwatch_log_group.function[each.key].name
  }

  # Made first, so that its first event finds it allowed.
  depends_on = [aws_iam_role_policy.function]

  lifecycle {
    precondition {
      condition     = sum([for function in local.entries : function.concurrency]) + 100 <= var.account_concurrency || !var.reserve_concurrency
      error_message = "The functions reserve more than the account's concurrency allows: AWS keeps 100 free. Ask for a higher quota, or set reserve_concurrency = false."
    }
  }
}
