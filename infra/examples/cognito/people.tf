resource "aws_cognito_user_pool" "people" {
  name                = "rightful"
  user_pool_tier      = "ESSENTIALS" # the first that may change access tokens
  username_attributes = ["email"]
  deletion_protection = "ACTIVE"

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  dynamic "schema" {
    for_each = ["account", "user"]

    content {
      name                = schema.value
      attribute_data_type = "String"
      mutable             = true

      string_attribute_constraints {
        min_length = 1
        max_length = 128
      }
    }
  }

  lambda_config {
    pre_token_generation_config {
      lambda_arn     = aws_cloudformation_stack.claims.outputs["FunctionArn"]
      lambda_version = "V2_0"
    }
  }
}

# Roles, as the tokens name them.
resource "aws_cognito_user_group" "role" {
  for_each = toset(["owner", "admin", "analyst", "agent"])

  name         = each.value
  user_pool_id = aws_cognito_user_pool.people.id
}

resource "aws_cognito_user_pool_client" "people" {
  name                = "rightful"
  user_pool_id        = aws_cognito_user_pool.people.id
  explicit_auth_flows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  # Without this, whoever is signed in could make the account another.
  write_attributes = ["email"]
}
