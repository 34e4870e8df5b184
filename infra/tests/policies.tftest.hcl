mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_policy_is_narrow" {
  assert {
    condition = (
      toset(keys(aws_iam_role_policy.function)) == toset(keys(local.functions)) &&
      toset(keys(aws_iam_role_policy.stream)) == toset(keys(aws_pipes_pipe.this))
    )
    error_message = "A role has no policy of its own."
  }
  assert {
    condition = alltrue(flatten([
      for policy in concat(values(aws_iam_role_policy.function), values(aws_iam_role_policy.stream), values(aws_sqs_queue_policy.this), [aws_sns_topic_policy.alarms]) : [
        for statement in jsondecode(policy.policy).Statement : [for action in flatten([statement.Action]) : can(regex("^[a-z]+:[A-Za-z]+$", action))]
      ]
    ]))
    error_message = "A policy allows an action by a wildcard."
  }
  assert {
    condition = alltrue(flatten([
      for policy in concat(values(aws_iam_role_policy.function), values(aws_iam_role_policy.stream), values(aws_sqs_queue_policy.this), [aws_sns_topic_policy.alarms]) : [
        for statement in jsondecode(policy.policy).Statement : [
          for resource in flatten([statement.Resource]) : !strcontains(resource, "*") if !contains(["logs", "scheduler"], split(":", try(statement.Action[0], ""))[0])
        ]
      ]
    ]))
    error_message = "A policy is about a resource by a wildcard."
  }
  assert {
    condition = alltrue(flatten([
      for name, policy in aws_iam_role_policy.function : [
        for statement in jsondecode(policy.policy).Statement : statement.Resource
        == ["${aws_cloudwatch_log_group.function[name].arn}:log-stream:*"]
        && statement.Action == ["logs:CreateLogStream", "logs:PutLogEvents"]
        if anytrue([for action in flatten([statement.Action]) : startswith(action, "logs:")])
      ]
    ]))
    error_message = "A function may write more than the streams of its own log group, the one place where a wildcard has to be."
  }
  assert {
    condition = alltrue(flatten([
      for policy in concat(values(aws_sqs_queue_policy.this), [aws_sns_topic_policy.alarms]) : [
        for statement in jsondecode(policy.policy).Statement :
        try(endswith(statement.Principal.Service, ".amazonaws.com"), false) && length(try(statement.Condition, {})) > 0
      ]
    ]))
    error_message = "A queue or the topic is open to more than a service of AWS on our behalf."
  }
  assert {
    condition = alltrue(flatten([
      for policy in values(aws_iam_role_policy.function) : [
        for statement in jsondecode(policy.policy).Statement : length(try(statement.Condition, {})) > 0
        if contains(["events:PutEvents", "kms:Decrypt"], flatten([statement.Action])[0])
      ]
    ]))
    error_message = "A function may put any event, or use the key for anything."
  }
}
