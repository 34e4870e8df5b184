locals {
  function_alarms = merge(
    {
      for name, function in local.entries : "${function.title}-errors" => {
        meaning    = "${name} failed as a whole: it crashed, ran out of time or out of memory."
        section    = "errors"
        namespace  = "AWS/Lambda"
        metric     = "Errors"
        dimensions = { FunctionName = aws_lambda_function.this[name].function_name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.errors
      }
    },
    {
      for name, function in local.entries : "${function.title}-throttles" => {
        meaning    = "${name} was asked more than its concurrency allows."
        section    = "throttles"
        namespace  = "AWS/Lambda"
        metric     = "Throttles"
        dimensions = { FunctionName = aws_lambda_function.this[name].function_name }
        statistic  = "Sum"
        threshold  = var.alarm_thresholds.throttles
      }
    },
  )

  api_alarms = {
    for name, function in local.apis : "${function.title}-failed-requests" => {
      meaning    = "Requests to ${name} were answered 5xx."
      section    = "failed-requests"
      namespace  = "AWS/ApiGateway"
      metric     = "5xx"
      dimensions = { ApiId = aws_apigatewayv2_api.this[name].id }
      statistic  = "Sum"
      threshold  = var.alarm_thresholds.failed_requests
    }
  }
}
