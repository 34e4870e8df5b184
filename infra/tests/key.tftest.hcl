mock_provider "aws" {
  source = "./tests/mocks"
}

run "the_key_turns_and_serves_only_through_services" {
  assert {
    condition     = aws_kms_key.data.enable_key_rotation && aws_kms_key.data.deletion_window_in_days == 30
    error_message = "The key never turns, or is gone at once."
  }
  assert {
    condition = (
      !strcontains(aws_kms_key.data.policy, "kms:*")
      && alltrue(flatten([for statement in jsondecode(aws_kms_key.data.policy).Statement :
      [for action in statement.Action : !strcontains(action, "*")]]))
    )
    error_message = "The key's policy allows by a wildcard."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_kms_key.data.policy).Statement : length(try(statement.Condition, {})) > 0
      if length(setintersection(statement.Action, ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:CreateGrant", "kms:ReEncryptFrom"])) > 0
    ])
    error_message = "Somebody can use the key without a condition."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_kms_key.data.policy).Statement :
      statement.Principal != { AWS = "*" } && statement.Principal != "*"
    ])
    error_message = "Anybody may do something with the key."
  }
  assert {
    condition = (
      toset([for statement in jsondecode(aws_kms_key.data.policy).Statement :
      statement.Condition.ArnEquals["kms:EncryptionContext:aws:logs:arn"] if statement.Sid == "Logs"][0])
      == toset([for group in concat(values(aws_cloudwatch_log_group.function), values(aws_cloudwatch_log_group.api)) :
      "arn:aws:logs:us-east-1:111122223333:log-group:${group.name}"])
    )
    error_message = "A log group cannot use the key, or another can."
  }
}
