mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_rule_leads_to_its_queue_and_its_dead_letters" {
  assert {
    condition = (
      toset(keys(aws_cloudwatch_event_rule.this))
      == toset([
        "callCompleted.calls", "callCompleted.connect", "callCompleted.genesys", "decideRange.requested", "decideWaiting.due", "decideWaiting.known", "decideWaiting.owners", "eraseContact.requested", "handOver.requested", "messageReceived.messages",
        "leadCallDue.due", "leadCallDue.requested", "primaryAgentNotice.again", "primaryAgentNotice.due",
        "pullLeadOwners.due", "pushLeadOwners.owners", "recordCalls.due", "replayDeliveries.requested", "tellCalls.assigned", "syncCrmUsers.due", "readAgents.due", "readCalls.due",
      ])
    )
    error_message = "The rules are not those of the local run."
  }
  assert {
    condition = alltrue([
      for key in keys(aws_cloudwatch_event_rule.this) :
      length(aws_cloudwatch_event_target.this[key].dead_letter_config) == 1
    ])
    error_message = "What the bus cannot deliver is lost."
  }
  assert {
    condition     = alltrue([for rule in aws_cloudwatch_event_rule.this : rule.event_bus_name == "rightful"])
    error_message = "A rule is not on our bus."
  }
}

run "rules_are_those_of_the_local_run" {
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["callCompleted.calls"].event_pattern)
      == { source = ["rightful.telephony"], detail-type = ["CallCompleted"] }
    )
    error_message = "Finished calls."
  }
  assert {
    condition     = jsondecode(aws_cloudwatch_event_rule.this["callCompleted.connect"].event_pattern) == { source = ["aws.connect"] }
    error_message = "Amazon Connect's events."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["callCompleted.genesys"].event_pattern)
      == { source = [{ prefix = "aws.partner/genesys.com/" }] }
    )
    error_message = "Genesys Cloud's events."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["messageReceived.messages"].event_pattern)
      == { source = ["rightful.telephony"], detail-type = ["TextReceived", "FormSubmitted"] }
    )
    error_message = "Texts and forms."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["decideRange.requested"].event_pattern)
      == { source = ["rightful.admin", "rightful.call-completed"], detail-type = ["ReattributionRequested"] }
    )
    error_message = "Ranges to decide again."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["handOver.requested"].event_pattern)
      == { source = ["rightful.admin", "rightful.jobs"], detail-type = ["HandOverRequested"] }
    )
    error_message = "What is handed over."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["eraseContact.requested"].event_pattern)
      == { source = ["rightful.admin", "rightful.jobs"], detail-type = ["ErasureRequested"] }
    )
    error_message = "Who is erased."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["replayDeliveries.requested"].event_pattern)
      == { source = ["rightful.admin", "rightful.jobs"], detail-type = ["ReplayRequested"] }
    )
    error_message = "What is read again."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["decideWaiting.due"].event_pattern)
      == { source = ["rightful.admin", "rightful.call-completed"], detail-type = ["WaitingJobDue"] }
    )
    error_message = "Waiting calls to go on with."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["decideWaiting.known"].event_pattern)
      == { source = ["rightful.lead-owner-sync"], detail-type = ["LeadOwnersKnown"] }
    )
    error_message = "CRMs that are in step again."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["recordCalls.due"].event_pattern)
      == { source = ["rightful.lead-owner-sync"], detail-type = ["CallRecordDue"] }
    )
    error_message = "Calls to record after all."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["tellCalls.assigned"].event_pattern)
      == { source = ["rightful.lead-owner-sync"], detail-type = ["CallAssigned"] }
    )
    error_message = "Calls to tell."
  }
}

run "leads_are_called_back_by_whom_it_concerns" {
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["leadCallDue.requested"].event_pattern)
      == { source = ["rightful.telephony-webhooks"], detail-type = ["LeadRetryRequested"] }
    )
    error_message = "Retries that a call asks for."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["leadCallDue.due"].event_pattern)
      == { source = ["rightful.call-completed"], detail-type = ["LeadRetryDue"] }
    )
    error_message = "Retries that are due."
  }
}

run "crms_are_read_when_they_are_due" {
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["pullLeadOwners.due"].event_pattern)
      == { source = ["rightful.admin", "rightful.lead-owner-sync"], detail-type = ["LeadOwnerPullDue"] }
    )
    error_message = "Changes in CRMs."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["syncCrmUsers.due"].event_pattern)
      == { source = ["rightful.admin", "rightful.lead-owner-sync"], detail-type = ["CrmUsersDue"] }
    )
    error_message = "Users of CRMs."
  }
}

run "phone_systems_are_asked_when_it_is_due" {
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["readAgents.due"].event_pattern)
      == { source = ["rightful.admin"], detail-type = ["AgentsDue"] }
    )
    error_message = "Agents of phone systems."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.this["readCalls.due"].event_pattern)
      == { source = ["rightful.admin", "rightful.telephony-sync"], detail-type = ["CallsDue", "OlderCallsRequested"] }
    )
    error_message = "Calls of phone systems."
  }
}

run "the_bus_is_nobody_elses" {
  assert {
    condition     = length(aws_cloudwatch_event_bus_policy.this) == 0
    error_message = "Another account may use the bus, and nobody asked for that."
  }
}

run "amazon_connect_of_this_account_and_of_another" {
  variables {
    amazon_connect_here     = true
    amazon_connect_accounts = ["444455556666"]
  }

  assert {
    condition = (
      aws_cloudwatch_event_rule.this["callCompleted.connect-here"].event_bus_name == "default" &&
      jsondecode(aws_cloudwatch_event_rule.this["callCompleted.connect-here"].event_pattern) == { source = ["aws.connect"] }
    )
    error_message = "Amazon Connect's events are on the default bus."
  }
  assert {
    condition = jsondecode(one(aws_cloudwatch_event_bus_policy.this).policy).Statement == [{
      Sid       = "AmazonConnect"
      Effect    = "Allow"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.this.arn
      Principal = { AWS = ["arn:aws:iam::444455556666:root"] }
      Condition = { StringLike = { "events:source" = "aws.connect" } }
    }]
    error_message = "Another account may put more on the bus than Amazon Connect's events."
  }
}

run "genesys_cloud_of_this_account_and_of_another" {
  variables {
    genesys_event_sources = ["aws.partner/genesys.com/cloud/b6d2f0a4-7c11-4f5e-9a83-1e4d7c9b2a50/front-desk"]
    genesys_accounts      = ["444455556666"]
  }

  assert {
    condition = (
      aws_cloudwatch_event_bus.genesys[var.genesys_event_sources[0]].event_source_name == var.genesys_event_sources[0] &&
      aws_cloudwatch_event_bus.genesys[var.genesys_event_sources[0]].name == var.genesys_event_sources[0]
    )
    error_message = "A partner's source has no bus of its name."
  }
  assert {
    condition = [
      for key, rule in aws_cloudwatch_event_rule.this : rule.event_pattern if rule.event_bus_name == var.genesys_event_sources[0]
    ] == [aws_cloudwatch_event_rule.this["callCompleted.genesys"].event_pattern]
    error_message = "Events of the partner's bus are read otherwise than those forwarded to ours."
  }
  assert {
    condition = jsondecode(one(aws_cloudwatch_event_bus_policy.this).policy).Statement == [{
      Sid       = "GenesysCloud"
      Effect    = "Allow"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.this.arn
      Principal = { AWS = ["arn:aws:iam::444455556666:root"] }
      Condition = { StringLike = { "events:source" = "aws.partner/genesys.com/*" } }
    }]
    error_message = "Another account may put more on the bus than Genesys Cloud's events."
  }
}
