mock_provider "aws" {
  source = "./tests/mocks"
}

run "without_a_sender_nobody_is_written_to" {
  assert {
    condition = (
      aws_lambda_function.this["primaryAgentNotice"].environment[0].variables["RIGHTFUL_MAIL"] == "none" &&
      length(aws_sesv2_configuration_set.this) + length(aws_sesv2_email_identity.sender) == 0
    )
    error_message = "Mails are sent though nobody said as whom."
  }
  assert {
    condition     = alltrue([for policy in aws_iam_role_policy.function : !strcontains(policy.policy, "ses:")])
    error_message = "A function may send mails though none are sent."
  }
}

run "mails_go_by_amazon_ses_and_what_it_reports_comes_back" {
  variables {
    mail_from   = "notices@example.com"
    console_url = "https://rightful.example.com"
  }

  assert {
    condition = (
      one(aws_sesv2_email_identity.sender).email_identity == "example.com" &&
      one(one(aws_sesv2_configuration_set.this).delivery_options).tls_policy == "REQUIRE" &&
      toset(one(one(aws_sesv2_configuration_set_event_destination.bus).event_destination).matching_event_types) == toset(["BOUNCE", "COMPLAINT", "DELIVERY", "SEND"]) &&
      one(one(one(aws_sesv2_configuration_set_event_destination.bus).event_destination).event_bridge_destination).event_bus_arn == "arn:aws:events:us-east-1:111122223333:event-bus/default"
    )
    error_message = "Amazon SES does not send, or does not report."
  }
  assert {
    condition = (
      aws_cloudwatch_event_rule.this["primaryAgentNotice.reports"].event_bus_name == "default" &&
      jsondecode(aws_cloudwatch_event_rule.this["primaryAgentNotice.reports"].event_pattern)
      == { source = ["aws.ses"], detail-type = ["Email Bounced", "Email Complaint Received", "Email Delivered", "Email Sent"] }
    )
    error_message = "What Amazon SES reports does not come back."
  }
  assert {
    condition = {
      for key, value in aws_lambda_function.this["primaryAgentNotice"].environment[0].variables : key => value if startswith(key, "RIGHTFUL_MAIL") || key == "RIGHTFUL_CONSOLE_URL"
      } == {
      RIGHTFUL_MAIL                   = "ses"
      RIGHTFUL_MAIL_FROM              = "notices@example.com"
      RIGHTFUL_MAIL_CONFIGURATION_SET = "rightful"
      RIGHTFUL_CONSOLE_URL            = "https://rightful.example.com"
    }
    error_message = "The function does not know as whom, or to where."
  }
  assert {
    condition = [
      for name, policy in aws_iam_role_policy.function : name if strcontains(policy.policy, "ses:SendEmail")
    ] == ["primaryAgentNotice"]
    error_message = "Another function may send mails."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.function["primaryAgentNotice"].policy).Statement : statement if statement.Action[0] == "ses:SendEmail"
      ] == [{
        Effect = "Allow"
        Action = ["ses:SendEmail"]
        Resource = [
          "arn:aws:ses:us-east-1:111122223333:identity/example.com",
          "arn:aws:ses:us-east-1:111122223333:configuration-set/rightful",
        ]
        Condition = { StringEquals = { "ses:FromAddress" = "notices@example.com" } }
    }]
    error_message = "Mails may be sent as somebody else."
  }
}

run "a_digest_is_put_off_and_nothing_else" {
  assert {
    condition     = keys(aws_iam_role.schedule) == ["admin", "leadCallDue", "primaryAgentNotice", "recordCalls"] && one(values(aws_scheduler_schedule_group.this)).name == "rightful"
    error_message = "Another function puts events off."
  }
  assert {
    condition = jsondecode(aws_iam_role_policy.schedule["primaryAgentNotice"].policy).Statement == [{
      Effect    = "Allow"
      Action    = ["events:PutEvents"]
      Resource  = [aws_cloudwatch_event_bus.this.arn]
      Condition = { StringEquals = { "events:source" = "rightful.primary-agent-notice", "events:detail-type" = ["DigestDue"] } }
    }]
    error_message = "A schedule may put more on the bus than a digest that is due."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.function["primaryAgentNotice"].policy).Statement : statement.Resource
      if contains(["iam:PassRole", "scheduler:CreateSchedule"], statement.Action[0])
    ] == [["arn:aws:scheduler:us-east-1:111122223333:schedule/rightful/*"], [aws_iam_role.schedule["primaryAgentNotice"].arn]]
    error_message = "The function may pass on another role, or touch other schedules."
  }
}

run "a_crm_is_read_again_and_again_until_it_is_stopped" {
  assert {
    condition = jsondecode(aws_iam_role_policy.schedule["admin"].policy).Statement == [{
      Effect    = "Allow"
      Action    = ["events:PutEvents"]
      Resource  = [aws_cloudwatch_event_bus.this.arn]
      Condition = { StringEquals = { "events:source" = "rightful.admin", "events:detail-type" = ["AgentsDue", "CallsDue", "CrmUsersDue", "LeadOwnerPullDue"] } }
    }]
    error_message = "A schedule of the admin API may put more on the bus than that a CRM or a phone system is to be read."
  }
  assert {
    condition = [
      for name, policy in aws_iam_role_policy.function : name
      if strcontains(policy.policy, "scheduler:UpdateSchedule") || strcontains(policy.policy, "scheduler:DeleteSchedule")
    ] == ["admin"]
    error_message = "Another function than the admin API changes or stops schedules."
  }
}

run "notices_are_all_that_is_written_of_an_account" {
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.function["primaryAgentNotice"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])
      if contains(statement.Action, "dynamodb:PutItem")
    ] == [["*#digest#*", "*#failure#*", "*#notice#*", "*#noticeWindow#*", "*#stoppedAddress#*"]]
    error_message = "The function may change settings, sources or jobs."
  }
}
