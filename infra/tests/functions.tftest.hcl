mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_function_has_what_it_needs" {
  assert {
    condition     = toset(keys(aws_lambda_function.this)) == toset(keys(local.functions))
    error_message = "Not every function is deployed."
  }
  assert {
    condition = alltrue([
      for function in aws_lambda_function.this :
      function.runtime == "provided.al2023" && function.architectures == tolist(["arm64"])
    ])
    error_message = "A function is no native executable for arm64."
  }
  assert {
    condition = alltrue(flatten([
      for name, function in aws_lambda_function.this : [
        for kind in ["errors", "throttles"] :
        try(aws_cloudwatch_metric_alarm.this["${local.entries[name].title}-${kind}"].dimensions["FunctionName"]
        == function.function_name, false)
      ]
    ]))
    error_message = "A function has no alarm of its errors or of its throttles."
  }
  assert {
    condition = alltrue([
      for name, function in aws_lambda_function.this : one(function.logging_config).log_group == "/aws/lambda/${function.function_name}"
      && aws_cloudwatch_log_group.function[name].name == "/aws/lambda/${function.function_name}"
    ])
    error_message = "A function has no log group of its own."
  }
  assert {
    condition = alltrue([
      for group in concat(values(aws_cloudwatch_log_group.function), values(aws_cloudwatch_log_group.api)) :
      group.retention_in_days == 30 && group.kms_key_id == aws_kms_key.data.arn
    ])
    error_message = "Logs are kept for ever, or not encrypted by our key."
  }
  assert {
    condition     = alltrue([for function in aws_lambda_function.this : function.reserved_concurrent_executions > 0])
    error_message = "A function has no budget of concurrency."
  }
  assert {
    condition = alltrue([
      for name, function in aws_lambda_function.this :
      function.timeout < 30 if contains(keys(aws_apigatewayv2_api.this), name)
    ])
    error_message = "A function outlasts its API."
  }
  assert {
    condition = alltrue([
      for function in aws_lambda_function.this :
      function.environment[0].variables["RIGHTFUL_TABLES_PREFIX"] == "rightful-"
      && function.environment[0].variables["RIGHTFUL_EVENT_BUS"] == "rightful"
    ])
    error_message = "A function does not know its tables or its bus."
  }
  assert {
    condition = (
      { for name, function in aws_lambda_function.this :
      name => lookup(function.environment[0].variables, "QUARKUS_FUNQY_EXPORT", "") if contains(keys(aws_sqs_queue.this), name) }
      == { for name in keys(aws_sqs_queue.this) : name => name }
    )
    error_message = "A function of several in an artifact is not picked by its name."
  }
  assert {
    condition = (
      [for name, function in aws_lambda_function.this : name
      if contains(keys(function.environment[0].variables), "MP_JWT_VERIFY_PUBLICKEY_LOCATION")]
      == ["admin", "telephonyRouting"]
    )
    error_message = "A function that reads tokens cannot verify them by itself, or another can."
  }
  assert {
    condition = alltrue(flatten([
      for function in aws_lambda_function.this : [
        for name, value in function.environment[0].variables : startswith(value, "arn:") if can(regex("SECRET|PASSWORD|CREDENTIAL", name))
      ]
    ]))
    error_message = "An environment variable seems to hold a secret."
  }
}

run "x86_64_and_without_reserved_concurrency" {
  variables {
    architecture        = "x86_64"
    account_concurrency = 10
    reserve_concurrency = false
  }

  assert {
    condition = alltrue([
      for function in aws_lambda_function.this :
      function.architectures == tolist(["x86_64"]) && function.reserved_concurrent_executions == -1
    ])
    error_message = "A small account cannot be used."
  }
}

run "more_concurrency_than_the_account_has" {
  command = plan
  variables {
    account_concurrency = 200
  }
  expect_failures = [aws_lambda_function.this]
}
