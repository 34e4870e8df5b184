locals {
  apis = { for name, function in local.entries : name => function if length(function.routes) > 0 }
}

# One API for each function with routes, so that a flood on the one leaves the others alone.
resource "aws_apigatewayv2_api" "this" {
  for_each = local.apis

  name          = "${var.name_prefix}${each.value.title}"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "this" {
  for_each = local.apis

  api_id      = aws_apigatewayv2_api.this[each.key].id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = each.value.throttle.rate
    throttling_burst_limit = each.value.throttle.burst
  }

  # No path, since a door is a secret, and no address of whoever calls.
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api[each.key].arn
    format = jsonencode({
      request          = "$context.requestId"
      route            = "$context.routeKey"
      status           = "$context.status"
      milliseconds     = "$context.responseLatency"
      bytes            = "$context.responseLength"
      refused          = "$context.authorizer.error"
      integrationError = "$context.integrationErrorMessage"
    })
  }
}

resource "aws_apigatewayv2_integration" "this" {
  for_each = local.apis

  api_id                 = aws_apigatewayv2_api.this[each.key].id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.this[each.key].invoke_arn
  payload_format_version = "2.0"
}

resource "aws_lambda_permission" "api" {
  for_each = local.apis

  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this[each.key].function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.this[each.key].execution_arn}/*/*"
}
