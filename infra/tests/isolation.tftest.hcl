mock_provider "aws" {
  source = "./tests/mocks"
}

run "nobody_reads_or_writes_what_is_not_its_own" {
  # The function that anybody may call.
  assert {
    condition = toset(flatten([
      for statement in jsondecode(aws_iam_role_policy.function["telephonyWebhooks"].policy).Statement :
      statement.Resource if startswith(statement.Action[0], "dynamodb:")
    ])) == toset([for table in ["accounts", "deliveries"] : "arn:aws:dynamodb:us-east-1:111122223333:table/rightful-${table}"])
    error_message = "The webhooks reach calls, contacts, users or history."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["telephonyWebhooks"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])
      == { "dynamodb:GetItem" = ["door#*"], "dynamodb:PutItem" = ["*#failure#*"] }[statement.Action[0]]
      if endswith(statement.Resource[0], "table/rightful-accounts")
    ])
    error_message = "The webhooks read more than doors, or write more than failures."
  }
  assert {
    condition = flatten([
      for statement in jsondecode(aws_iam_role_policy.function["telephonyWebhooks"].policy).Statement :
      statement.Action if endswith(statement.Resource[0], "table/rightful-deliveries")
    ]) == ["dynamodb:PutItem", "dynamodb:UpdateItem"]
    error_message = "The webhooks read what was delivered before."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.function["telephonyWebhooks"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []) if endswith(statement.Resource[0], "table/rightful-deliveries")
    ] == [["*#delivery#*", "*#unsent#*"], ["*#refused#*"]]
    error_message = "The webhooks keep more than payloads, events that the bus refuses, and how many were refused."
  }
  # Whoever sends these later reads no payload, and nothing of an account.
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["sendKept"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])
      == { "dynamodb:DeleteItem" = ["*#unsent#*"], "dynamodb:GetItem" = ["*#unsent#*"], "dynamodb:PutItem" = ["*#failure#*"] }[statement.Action[0]]
      if startswith(statement.Action[0], "dynamodb:")
    ])
    error_message = "Whoever sends what the bus refused does more than that."
  }
  assert {
    condition = toset(flatten([
      for statement in jsondecode(aws_iam_role_policy.function["telephonyRouting"].policy).Statement :
      statement.Action if startswith(statement.Action[0], "dynamodb:")
    ])) == toset(["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"])
    error_message = "Whoever asks who rings changes something."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["telephonyRouting"].policy).Statement :
      length(try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])) > 0
      if anytrue([for table in ["accounts", "contacts"] : endswith(statement.Resource[0], "table/rightful-${table}")])
    ])
    error_message = "Whoever asks who rings reads more of an account than what decides that."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["leadCallDue"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []) == ["*#retry#*"]
      if anytrue([for action in statement.Action : contains(["dynamodb:DeleteItem", "dynamodb:PutItem"], action)])
      && endswith(statement.Resource[0], "table/rightful-contacts")
    ])
    error_message = "Calling leads back changes contacts."
  }
  assert {
    condition = alltrue(flatten([
      for policy in values(aws_iam_role_policy.function) : [
        for statement in jsondecode(policy.policy).Statement : [
          for action in statement.Action : !contains(["dynamodb:DeleteItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"], action)
        ] if endswith(statement.Resource[0], "table/rightful-assignment-history")
      ]
    ]))
    error_message = "History can be changed."
  }
  assert {
    condition = toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue(flatten([
        for statement in jsondecode(policy.policy).Statement :
        [for action in statement.Action : contains(["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"], action)]
        if endswith(statement.Resource[0], "table/rightful-user-mappings")
      ]))
    ]) == toset(["admin", "readAgents"])
    error_message = "Another function than the admin API changes users or links."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["readAgents"].policy).Statement :
      toset(try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])) == toset(["*#link#*"])
      if endswith(statement.Resource[0], "table/rightful-user-mappings")
    ])
    error_message = "Whoever lists the agents of phone systems reads or changes users."
  }
  assert {
    condition = alltrue(flatten([
      for name, policy in aws_iam_role_policy.function : [
        for statement in jsondecode(policy.policy).Statement :
        toset(try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []))
        == toset(lookup({
          admin            = ["*#workload#*", "*#changedLink#*"]
          eraseContact     = ["*#workload#*", "*#job#*"]
          handOver         = ["*#workload#*", "*#job#*"]
          pullLeadOwners   = ["*#changedLink#*", "*#integration#*", "*#settings", "*#workload#*"]
          pushLeadOwners   = ["*#integration#*", "*#workload#*"]
          readCalls        = ["*#callReading#*", "*#job#*"]
          recordCalls      = ["*#integration#*"]
          replayDeliveries = ["*#job#*"]
          syncCrmUsers     = ["*#changedLink#*", "*#integration#*"]
        }, name, ["*#workload#*"]))
        if contains(statement.Action, "dynamodb:UpdateItem") && endswith(statement.Resource[0], "table/rightful-accounts")
      ]
    ]))
    error_message = "A function changes more of an account in place than what it counts."
  }
  # What lets us into a CRM: whoever talks to one, and the admin API.
  assert {
    condition = alltrue([
      for name in ["pullLeadOwners", "pushLeadOwners", "syncCrmUsers"] : alltrue([
        for statement in jsondecode(aws_iam_role_policy.function[name].policy).Statement :
        length(setintersection(
          toset(try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], ["*"])),
          toset(["*", "*#source#*", "*#job#*", "*#team#*"])
        )) == 0
        if contains(statement.Resource, "arn:aws:dynamodb:us-east-1:111122223333:table/rightful-accounts")
      ])
    ])
    error_message = "Whoever talks to CRMs reads or writes sources, jobs or teams."
  }
  # Raw payloads go with the person whom they are of; what a client's idempotency key stands for stays.
  assert {
    condition = toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue([
        for statement in jsondecode(policy.policy).Statement :
        contains(statement.Action, "dynamodb:DeleteItem") && endswith(statement.Resource[0], "table/rightful-deliveries")
      ])
    ]) == toset(["admin", "callCompleted", "eraseContact", "messageReceived", "replayDeliveries", "sendKept"])
    error_message = "A function deletes what was delivered and is not to be erased."
  }
  assert {
    condition = alltrue(flatten([
      for name, policy in aws_iam_role_policy.function : [
        for statement in jsondecode(policy.policy).Statement :
        try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []) == (name == "sendKept" ? ["*#unsent#*"] : ["*#delivery#*"])
        if contains(statement.Action, "dynamodb:DeleteItem") && endswith(statement.Resource[0], "table/rightful-deliveries")
      ]
    ]))
    error_message = "A function deletes more than raw payloads, or than events that were sent."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["eraseContact"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []) == ["*#failure#*", "*#syncProblem#*"]
      if contains(statement.Action, "dynamodb:DeleteItem") && endswith(statement.Resource[0], "table/rightful-accounts")
    ])
    error_message = "Erasing a contact deletes more of an account than failures and problems."
  }
  # It calls addresses that strangers chose.
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["tellCalls"].policy).Statement :
      endswith(statement.Resource[0], "table/rightful-accounts") && length(try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], [])) > 0
      if startswith(statement.Action[0], "dynamodb:")
    ])
    error_message = "Whoever tells strangers of calls knows more than where to."
  }
  assert {
    condition = toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue([
        for statement in jsondecode(policy.policy).Statement :
        anytrue([for resource in statement.Resource : endswith(resource, "table/rightful-contacts/index/all")])
      ])
    ]) == toset(["admin"])
    error_message = "Another function than the admin API lists contacts."
  }
  # What lets us into CRMs is for those who call them.
  assert {
    condition = toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue([
        for statement in jsondecode(policy.policy).Statement :
        statement.Effect == "Allow" && length(try(statement.Condition, {})) == 0
        && anytrue([for action in statement.Action : contains(["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"], action)])
        && endswith(statement.Resource[0], "table/rightful-accounts")
      ])
      ]) == setunion(
      toset([for name, function in local.entries : name if function.credentials]),
      toset([
        for name, policy in aws_iam_role_policy.function : name if anytrue([
          for statement in jsondecode(policy.policy).Statement :
          statement.Effect == "Deny"
          && statement.Resource == ["arn:aws:dynamodb:us-east-1:111122223333:table/rightful-accounts"]
          && statement.Action == ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"]
          && try(statement.Condition["ForAnyValue:StringLike"]["dynamodb:LeadingKeys"], []) == ["*#crmAccess#*"]
        ])
      ]),
    )
    error_message = "A function that calls no CRM can read what lets us into one."
  }
  assert {
    condition = toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue([
        for statement in jsondecode(policy.policy).Statement :
        statement.Effect == "Allow" && length(try(statement.Condition, {})) == 0
        && anytrue([for action in statement.Action : contains(["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"], action)])
        && endswith(statement.Resource[0], "table/rightful-accounts")
      ])
      ]) == toset([
      for name, policy in aws_iam_role_policy.function : name if anytrue([
        for statement in jsondecode(policy.policy).Statement :
        statement.Effect == "Deny"
        && try(statement.Condition["ForAnyValue:StringLike"]["dynamodb:LeadingKeys"], []) == ["*#apiAccess#*"]
      ])
    ])
    error_message = "A function that asks no phone system can read what lets us into one."
  }
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.function["admin"].policy).Statement :
      try(statement.Condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], []) == ["*#crmLead#*"]
      if contains(statement.Action, "dynamodb:UpdateItem") && endswith(statement.Resource[0], "table/rightful-contacts")
    ])
    error_message = "The admin API changes more of contacts in place than whose a CRM's lead is."
  }
  # Without Scan, and with every partition key led by an account, nobody comes upon an account that was not asked for.
  assert {
    condition = alltrue([
      for policy in values(aws_iam_role_policy.function) :
      !strcontains(policy.policy, "dynamodb:Scan") && !strcontains(policy.policy, "dynamodb:PartiQL")
    ])
    error_message = "A function can read through all accounts."
  }
  assert {
    condition = {
      for name, policy in aws_iam_role_policy.function : name => join(" ", flatten([
        for statement in jsondecode(policy.policy).Statement :
        [for type in statement.Condition.StringEquals["events:detail-type"] :
        "${statement.Condition.StringEquals["events:source"]}/${type}"]
        if statement.Action[0] == "events:PutEvents"
      ]))
      } == {
      admin              = "rightful.admin/AgentsDue rightful.admin/CallsDue rightful.admin/CrmUsersDue rightful.admin/ErasureRequested rightful.admin/HandOverRequested rightful.admin/LeadOwnerPullDue rightful.admin/MessageRoutingChanged rightful.admin/NoticeSendAgainRequested rightful.admin/OlderCallsRequested rightful.admin/ReattributionRequested rightful.admin/ReplayRequested rightful.telephony/CallCompleted rightful.telephony/FormSubmitted rightful.telephony/TextReceived"
      callCompleted      = ""
      decideRange        = "rightful.call-completed/ReattributionRequested"
      decideWaiting      = "rightful.call-completed/WaitingJobDue"
      eraseContact       = "rightful.jobs/ErasureRequested"
      handOver           = "rightful.jobs/HandOverRequested"
      leadCallDue        = "rightful.call-completed/LeadCallDue"
      messageReceived    = ""
      primaryAgentNotice = "rightful.primary-agent-notice/MessageRoutingChanged"
      readAgents         = ""
      readCalls          = "rightful.telephony/CallCompleted rightful.telephony-sync/CallsDue rightful.telephony-sync/OlderCallsRequested"
      recordCalls        = "rightful.lead-owner-sync/CallAssigned"
      replayDeliveries   = "rightful.jobs/ReplayRequested rightful.telephony/CallCompleted rightful.telephony/FormSubmitted rightful.telephony/TextReceived"
      sendKept           = "rightful.telephony/CallCompleted rightful.telephony/FormSubmitted rightful.telephony/TextReceived"
      tellCalls          = ""
      pullLeadOwners     = "rightful.lead-owner-sync/LeadOwnerPullDue rightful.lead-owner-sync/LeadOwnersKnown"
      pushLeadOwners     = ""
      syncCrmUsers       = ""
      telephonyRouting   = "rightful.telephony-webhooks/LeadRetryRequested"
      telephonyWebhooks  = "rightful.telephony/CallCompleted rightful.telephony/FormSubmitted rightful.telephony/TextReceived"
    }
    error_message = "A function says on the bus what is not its own to say."
  }
}
