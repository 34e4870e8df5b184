locals {
  routes = merge([
    for name, function in local.apis : {
      for route, access in function.routes : "${name} ${route}" => { function = name, route = route, access = access }
    }
  ]...)
}

resource "aws_apigatewayv2_authorizer" "token" {
  for_each = toset([for route in local.routes : route.function if route.access == "token"])

  api_id           = aws_apigatewayv2_api.this[each.key].id
  name             = "token"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = var.token_issuer
    audience = var.token_audiences
  }
}

resource "aws_apigatewayv2_route" "this" {
  for_each = local.routes

  api_id             = aws_apigatewayv2_api.this[each.value.function].id
  route_key          = each.value.route
  target             = "integrations/${aws_apigatewayv2_integration.this[each.value.function].id}"
  authorization_type = each.value.access == "token" ? "JWT" : "NONE"
  authorizer_id      = each.value.access == "token" ? aws_apigatewayv2_authorizer.token[each.value.function].id : null
}
