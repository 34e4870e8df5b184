mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_route_has_its_authorizer" {
  assert {
    condition = toset([for key, route in aws_apigatewayv2_route.this : key if route.authorization_type == "NONE"]) == toset([
      "admin ANY /crm/{proxy+}", "admin GET /", "admin GET /console/{proxy+}", "admin GET /contacts", "admin GET /contacts/{id}", "admin GET /openapi",
      "admin POST /console/{proxy+}",
      "telephonyRouting POST /routing/calls", "telephonyRouting POST /routing/messages",
      "telephonyWebhooks POST /webhooks/{door}",
    ])
    error_message = "Other routes than these are open."
  }
  assert {
    condition = alltrue([
      for key, route in aws_apigatewayv2_route.this :
      route.authorization_type == "JWT" && route.authorizer_id == aws_apigatewayv2_authorizer.token["admin"].id
      if startswith(key, "admin ") && strcontains(key, "/api/")
    ])
    error_message = "A route of the admin API asks for no token."
  }
  assert {
    condition = alltrue([
      for name in ["admin", "telephonyRouting"] :
      aws_lambda_function.this[name].environment[0].variables["MP_JWT_VERIFY_AUDIENCES"] == "rightful"
    ])
    error_message = "A function that reads tokens does not know whose count."
  }
  assert {
    condition     = length([for key, route in aws_apigatewayv2_route.this : key if route.authorization_type == "JWT"]) > 0
    error_message = "No route asks for a token."
  }
  assert {
    condition = (
      one(aws_apigatewayv2_authorizer.token["admin"].jwt_configuration).issuer == "https://issuer.example.com" &&
      one(aws_apigatewayv2_authorizer.token["admin"].jwt_configuration).audience == toset(["rightful"])
    )
    error_message = "Tokens of another issuer, or for another audience, are taken."
  }
  assert {
    condition = alltrue([
      for stage in aws_apigatewayv2_stage.this :
      try(one(stage.default_route_settings).throttling_rate_limit > 0 && one(stage.default_route_settings).throttling_burst_limit > 0, false)
    ])
    error_message = "An API takes any number of requests."
  }
  assert {
    condition = alltrue(flatten([
      for stage in aws_apigatewayv2_stage.this : [
        for word in ["$context.path", "resourcePath", "identity", "claims", "domain"] : !strcontains(one(stage.access_log_settings).format, word)
      ]
    ]))
    error_message = "An access log holds a door, or who called."
  }
  assert {
    condition = alltrue([
      for name, permission in aws_lambda_permission.api :
      permission.source_arn == "${aws_apigatewayv2_api.this[name].execution_arn}/*/*" && permission.principal == "apigateway.amazonaws.com"
    ])
    error_message = "A function can be called by another than its own API."
  }
}
