mock_provider "aws" {}

run "tables" {
  command = apply

  assert {
    condition     = length(aws_dynamodb_table.this) == 6
    error_message = "six tables"
  }
  assert {
    condition     = aws_dynamodb_table.this["deliveries"].name == "rightful-deliveries" && one(aws_dynamodb_table.this["deliveries"].ttl).attribute_name == "expiresAt"
    error_message = "deliveries expire"
  }
  assert {
    condition     = aws_dynamodb_table.this["user-mappings"].stream_view_type == "NEW_AND_OLD_IMAGES" && length(aws_dynamodb_table.this["user-mappings"].global_secondary_index) == 2
    error_message = "mappings stream"
  }
}

run "a_prefix_without_a_hyphen" {
  command = plan
  variables {
    name_prefix = "Rightful"
  }
  expect_failures = [var.name_prefix]
}
