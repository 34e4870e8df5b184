# What is deployed. A further function is one entry here, and everything that it needs follows from it. What an entry may say, and
# what is taken where it says nothing: entries/variables.tf. Its key is the function's name in the code and in the metrics.
locals {
  functions = {
    callCompleted = {
      module      = "call-completed"
      concurrency = 50
      grants      = [local.deciding, local.keeping, local.forgetting]
      partitions  = merge(local.counting, { deliveries = local.payloads })
      queue = {
        batch = 10
        rules = merge(
          {
            calls   = { source = ["rightful.telephony"], detail_type = ["CallCompleted"] }
            connect = { source = ["aws.connect"] }
            genesys = { prefix = [local.genesys] }
          },
          var.amazon_connect_here ? { connect-here = { source = ["aws.connect"], bus = "default" } } : {},
          { for key, bus in local.genesys_buses : "genesys-${key}" => { prefix = [local.genesys], bus = bus } },
        )
      }
    }

    messageReceived = {
      module      = "call-completed"
      concurrency = 20
      grants      = [local.deciding, local.keeping, local.forgetting]
      partitions  = merge(local.counting, { deliveries = local.payloads })
      queue = {
        batch = 10
        rules = {
          messages = { source = ["rightful.telephony"], detail_type = ["TextReceived", "FormSubmitted"] }
        }
      }
    }

    decideWaiting = {
      module      = "call-completed"
      concurrency = 10
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants      = [local.deciding, local.keeping, { calls = ["Query"] }]
      partitions  = local.counting
      events      = { "rightful.call-completed" = ["WaitingJobDue"] }
      queue = {
        batch = 1 # one change may take the whole of an invocation
        rules = {
          due    = { source = local.commanding, detail_type = ["WaitingJobDue"] }
          known  = { source = ["rightful.lead-owner-sync"], detail_type = ["LeadOwnersKnown"] }
          owners = local.lead_owner_changed
        }
        streams = local.changes
      }
    }

    decideRange = {
      module      = "call-completed"
      concurrency = 5
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants      = [local.deciding, local.keeping, { calls = ["BatchGetItem", "Query"] }]
      partitions  = local.counting
      indexes     = { calls = ["by-day"] }
      events      = { "rightful.call-completed" = ["ReattributionRequested"] }
      queue = {
        batch = 1 # one range may take the whole of an invocation
        rules = { requested = { source = local.commanding, detail_type = ["ReattributionRequested"] } }
      }
    }

    leadCallDue = {
      module      = "call-completed"
      concurrency = 5
      grants = [local.keeping, {
        accounts      = ["GetItem"]
        calls         = ["BatchGetItem"]
        contacts      = ["DeleteItem", "GetItem", "PutItem"]
        user-mappings = ["BatchGetItem"]
      }]
      # Of the contacts it changes what is booked, and no contact; of the accounts it keeps what cannot be read.
      partitions = {
        accounts = { PutItem = ["*#failure#*"] }
        contacts = { DeleteItem = ["*#retry#*"], PutItem = ["*#retry#*"] }
      }
      indexes   = { calls = ["by-number"] }
      events    = { "rightful.call-completed" = ["LeadCallDue"] }
      schedules = { "rightful.call-completed" = ["LeadRetryDue"] }
      queue = {
        batch = 10
        rules = {
          due       = { source = ["rightful.call-completed"], detail_type = ["LeadRetryDue"] }
          requested = { source = ["rightful.telephony-webhooks"], detail_type = ["LeadRetryRequested"] }
        }
      }
    }

    primaryAgentNotice = {
      module      = "primary-agent-notice"
      concurrency = 10
      timeout     = 60 # an SMTP server may take its time
      grants = [local.keeping, {
        accounts      = ["BatchGetItem", "ConditionCheckItem", "PutItem", "Query"]
        user-mappings = ["BatchGetItem"]
        contacts      = ["GetItem"]
      }]
      # Of the accounts it writes notices, and nothing that anybody decided.
      partitions = { accounts = { PutItem = [for kind in ["digest", "failure", "notice", "noticeWindow", "stoppedAddress"] : "*#${kind}#*"] } }
      events     = { "rightful.primary-agent-notice" = ["MessageRoutingChanged"] }
      schedules  = { "rightful.primary-agent-notice" = ["DigestDue"] }
      mails      = true
      queue = {
        batch = 10
        rules = merge(
          {
            due   = { source = ["rightful.primary-agent-notice"], detail_type = ["DigestDue"] }
            again = { source = ["rightful.admin"], detail_type = ["NoticeSendAgainRequested"] }
          },
          local.ses ? { reports = { source = ["aws.ses"], detail_type = local.mail_reports, bus = "default" } } : {},
        )
        streams = local.primary_agents
      }
    }

    handOver = {
      module      = "jobs"
      concurrency = 2
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants = [local.deciding, local.keeping, {
        accounts      = ["Query"]
        calls         = ["BatchGetItem"]
        contacts      = ["BatchGetItem", "UpdateItem"]
        user-mappings = ["BatchGetItem"]
      }]
      # What users are responsible for, and what the job has given to whom.
      partitions = { accounts = { UpdateItem = ["*#workload#*", "*#job#*"] } }
      indexes = {
        calls    = ["by-assignee"]
        contacts = ["of-favourite-agent", "of-owner", "of-primary-agent"]
      }
      events = { "rightful.jobs" = ["HandOverRequested"] }
      queue = {
        batch = 1 # one leaver may take the whole of an invocation
        rules = { requested = { source = ["rightful.admin", "rightful.jobs"], detail_type = ["HandOverRequested"] } }
      }
    }

    eraseContact = {
      module      = "jobs"
      concurrency = 2
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants = [local.deciding, local.keeping, local.forgetting, {
        accounts = ["DeleteItem", "Query"]
        calls    = ["BatchGetItem", "Query"]
      }]
      # Of the accounts it keeps jobs, counts, and deletes failures and problems that name the contact.
      partitions = {
        accounts = {
          DeleteItem = ["*#failure#*", "*#syncProblem#*"]
          PutItem    = ["*#failure#*", "*#job#*"]
          Query      = ["*#failure#*"]
          UpdateItem = ["*#workload#*", "*#job#*"]
        }
        deliveries = local.payloads
      }
      indexes = { accounts = ["listing"], calls = ["by-number"] }
      events  = { "rightful.jobs" = ["ErasureRequested"] }
      queue = {
        batch = 1 # one contact may take the whole of an invocation
        rules = { requested = { source = ["rightful.admin", "rightful.jobs"], detail_type = ["ErasureRequested"] } }
      }
    }

    # What phone systems delivered in a range, read again. Of an account it knows sources, jobs and failures.
    replayDeliveries = {
      module      = "jobs"
      concurrency = 2
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants = [{
        accounts   = ["DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"]
        deliveries = ["DeleteItem", "Query", "UpdateItem"]
      }]
      partitions = {
        accounts = {
          DeleteItem = ["*#failure#*"]
          GetItem    = ["*#failure#*", "*#job#*", "*#source#*"]
          PutItem    = ["*#failure#*", "*#job#*"]
          Query      = ["*#failure#*"]
          UpdateItem = ["*#job#*"]
        }
        deliveries = merge(local.payloads, { UpdateItem = ["*#delivery#*"] })
      }
      indexes = { deliveries = ["listing"] }
      events  = { "rightful.jobs" = ["ReplayRequested"], "rightful.telephony" = local.told_by_webhooks }
      queue = {
        batch = 1 # one range may take the whole of an invocation
        rules = { requested = { source = ["rightful.admin", "rightful.jobs"], detail_type = ["ReplayRequested"] } }
      }
    }

    # What the bus refused from the webhooks. It is tried for a day.
    sendKept = {
      module      = "jobs"
      concurrency = 5
      timeout     = 60 # a bus that does not answer takes nine seconds of it for each event
      grants      = [{ accounts = ["PutItem"], deliveries = ["DeleteItem", "GetItem"] }]
      partitions = {
        accounts   = { PutItem = ["*#failure#*"] }
        deliveries = { DeleteItem = local.unsent, GetItem = local.unsent }
      }
      events = { "rightful.telephony" = local.told_by_webhooks }
      queue = {
        batch    = 5
        receives = 240
        streams  = local.unsent_events
      }
    }

    # Each decided call to the CRMs that record calls, and to the bus for everybody else.
    recordCalls = {
      module      = "lead-owner-sync"
      concurrency = 5
      timeout     = 60 # a CRM may take its time
      credentials = true
      grants = [local.keeping, {
        accounts      = ["BatchGetItem", "DeleteItem", "Query", "UpdateItem"]
        calls         = ["GetItem", "PutItem"]
        contacts      = ["GetItem"]
        user-mappings = ["BatchGetItem", "GetItem"]
      }]
      # It decides nothing: of the calls it keeps where each was told, of the accounts a CRM's token and what could not be done.
      partitions = {
        accounts = {
          DeleteItem = ["*#syncProblem#*"]
          PutItem    = ["*#crmAccess#*", "*#failure#*", "*#syncProblem#*"]
          Query      = ["*#crmUsers#*"]
          UpdateItem = ["*#integration#*"]
        }
        calls = { PutItem = ["*#call#*"] }
      }
      events    = { "rightful.lead-owner-sync" = ["CallAssigned"] }
      schedules = { "rightful.lead-owner-sync" = ["CallRecordDue"] }
      queue = {
        batch   = 10
        rules   = { due = { source = ["rightful.lead-owner-sync"], detail_type = ["CallRecordDue"] } }
        streams = local.told_calls
      }
    }

    # Apart from the CRMs: whoever listens may be slow, or gone.
    tellCalls = {
      module      = "lead-owner-sync"
      concurrency = 5
      timeout     = 60
      grants      = [local.keeping]
      # It calls strangers: of the accounts it reads where to, and can only cease to.
      partitions = {
        accounts = {
          GetItem = ["*#callWebhook", "*#settings", "*#failure#*"]
          PutItem = ["*#settings", "*#failure#*"]
        }
      }
      queue = {
        batch = 5
        rules = { assigned = { source = ["rightful.lead-owner-sync"], detail_type = ["CallAssigned"] } }
      }
    }

    pullLeadOwners = {
      module      = "lead-owner-sync"
      concurrency = 20
      timeout     = 60
      environment = { RIGHTFUL_WORK_BUDGET = "PT40S" }
      grants      = [local.syncing]
      # Of the account's settings it says until when the owners of CRMs are known.
      partitions = {
        accounts = merge(local.synced.accounts, {
          DeleteItem = concat(local.synced.accounts.DeleteItem, ["*#changedLink#*"])
          Query      = concat(local.synced.accounts.Query, ["*#changedLink#*"])
          UpdateItem = concat(local.synced.accounts.UpdateItem, ["*#changedLink#*", "*#settings"])
        })
        deliveries = local.synced.deliveries
      }
      indexes = { accounts = ["listing"], contacts = ["of-owner"] }
      events  = { "rightful.lead-owner-sync" = ["LeadOwnerPullDue", "LeadOwnersKnown"] }
      queue = {
        batch = 1 # one CRM may take the whole of an invocation
        rules = { due = { source = ["rightful.admin", "rightful.lead-owner-sync"], detail_type = ["LeadOwnerPullDue"] } }
      }
    }

    pushLeadOwners = {
      module      = "lead-owner-sync"
      concurrency = 10
      timeout     = 60 # a CRM may take its time
      grants      = [local.syncing]
      partitions  = local.synced
      indexes     = { accounts = ["listing"] }
      queue = {
        batch = 10
        rules = { owners = local.lead_owner_changed }
      }
    }

    syncCrmUsers = {
      module      = "lead-owner-sync"
      concurrency = 2
      timeout     = 60
      grants      = [{ accounts = ["BatchWriteItem", "GetItem", "PutItem", "Query", "UpdateItem"] }]
      partitions = {
        accounts = {
          BatchWriteItem = ["*#crmUsers#*"]
          GetItem        = ["*#crmAccess#*", "*#integration#*"]
          PutItem        = ["*#crmAccess#*", "*#failure#*"]
          Query          = ["*#crmUsers#*"]
          UpdateItem     = ["*#changedLink#*", "*#integration#*"]
        }
      }
      queue = {
        batch = 1
        rules = { due = { source = ["rightful.admin", "rightful.lead-owner-sync"], detail_type = ["CrmUsersDue"] } }
      }
    }

    # A source's agents, as its phone system lists them.
    readAgents = {
      module      = "telephony-sync"
      concurrency = 2
      timeout     = 60 # a phone system may take its time
      grants      = [{ accounts = ["GetItem", "PutItem"], user-mappings = ["BatchGetItem", "PutItem"] }]
      # Of agents it keeps what they are listed as, never a user; of the accounts, how the list was read.
      partitions = {
        accounts = {
          GetItem = ["*#apiAccess#*", "*#source#*"]
          PutItem = ["*#agentReading#*", "*#failure#*"]
        }
        user-mappings = {
          BatchGetItem = ["*#link#*"]
          PutItem      = ["*#link#*"]
        }
      }
      indexes = { user-mappings = ["listing"] }
      queue = {
        batch = 1 # one phone system may take the whole of an invocation
        rules = { due = { source = ["rightful.admin"], detail_type = ["AgentsDue"] } }
      }
    }

    # A phone system's own list of calls: what it never told of, and what was before.
    readCalls = {
      module      = "telephony-sync"
      concurrency = 5
      timeout     = 60
      environment = {
        RIGHTFUL_DELIVERIES_KEPT = "P${var.deliveries_kept_days}D"
        RIGHTFUL_WORK_BUDGET     = "PT40S"
      }
      grants = [{ accounts = ["GetItem", "PutItem", "UpdateItem"], calls = ["BatchGetItem"], deliveries = ["PutItem"] }]
      # It decides nothing and reads no payload: what is new comes in as a webhook's.
      partitions = {
        accounts = {
          GetItem    = ["*#apiAccess#*", "*#job#*", "*#source#*"]
          PutItem    = ["*#failure#*", "*#job#*"]
          UpdateItem = ["*#callReading#*", "*#job#*"]
        }
        deliveries = { PutItem = concat(["*#delivery#*"], local.unsent) }
      }
      events = {
        "rightful.telephony"      = ["CallCompleted"]
        "rightful.telephony-sync" = ["CallsDue", "OlderCallsRequested"]
      }
      queue = {
        batch = 1 # one phone system may take the whole of an invocation
        rules = { due = { source = ["rightful.admin", "rightful.telephony-sync"], detail_type = ["CallsDue", "OlderCallsRequested"] } }
      }
    }

    telephonyWebhooks = {
      module      = "telephony-webhooks"
      concurrency = 100
      timeout     = 20
      environment = { RIGHTFUL_DELIVERIES_KEPT = "P${var.deliveries_kept_days}D" }
      grants      = [{ accounts = ["GetItem", "PutItem"], deliveries = ["PutItem", "UpdateItem"] }]
      # Anybody may call it: of the accounts it can read a door and keep a failure, and nothing else.
      partitions = {
        accounts   = { GetItem = ["door#*"], PutItem = ["*#failure#*"] }
        deliveries = { PutItem = concat(["*#delivery#*"], local.unsent), UpdateItem = ["*#refused#*"] }
      }
      events   = { "rightful.telephony" = local.told_by_webhooks }
      routes   = { "POST /webhooks/{door}" = "open" }
      throttle = { rate = 200, burst = 400 }
    }

    # The same artifact as the webhooks, apart from them: it reads more, and a flood on the one leaves the other alone.
    telephonyRouting = {
      module      = "telephony-webhooks"
      concurrency = 50
      timeout     = 10 # a caller hears nothing meanwhile
      grants = [{
        accounts      = ["BatchGetItem", "GetItem"]
        contacts      = ["BatchGetItem", "GetItem"]
        user-mappings = ["BatchGetItem"]
      }]
      # Before its proof, a door; afterwards what that account decided. Never a source, a job or a failure.
      partitions = {
        accounts = {
          GetItem      = ["door#*", "*#settings"]
          BatchGetItem = ["*#settings", "*#primaryTeam", "*#team#*", "*#number#*"]
        }
        contacts = { BatchGetItem = ["*#contactEmail#*", "*#phone#*"], GetItem = ["*#contact#*"] }
      }
      indexes  = { user-mappings = ["listing"] }
      events   = { "rightful.telephony-webhooks" = ["LeadRetryRequested"] }
      routes   = { "POST /routing/calls" = "either", "POST /routing/messages" = "either" }
      throttle = { rate = 200, burst = 400 }
    }

    admin = {
      module      = "admin"
      concurrency = 20
      timeout     = 29 # an HTTP API waits for 30 seconds
      grants = [local.deciding, {
        user-mappings = ["BatchGetItem", "PutItem", "UpdateItem"]
        accounts      = ["BatchGetItem", "ConditionCheckItem", "DeleteItem", "PutItem", "Query"]
        calls         = ["BatchGetItem", "Query"]
        contacts      = ["BatchGetItem", "UpdateItem"]
        deliveries    = ["DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"]
      }]
      # In place it changes what it counts, whose a CRM's lead is, and that a link of a CRM's user has changed.
      partitions = {
        accounts   = { UpdateItem = ["*#workload#*", "*#changedLink#*"] }
        contacts   = { UpdateItem = ["*#crmLead#*"] }
        deliveries = { DeleteItem = local.payloads.DeleteItem, GetItem = ["*#crmEvent#*", "*#refused#*"], UpdateItem = ["*#delivery#*"] }
      }
      indexes = {
        user-mappings = ["by-last-name", "listing"]
        calls         = ["by-assignee", "by-day", "by-number", "unlinked"]
        contacts      = ["all", "by-last-name", "of-owner", "of-primary-agent"]
        accounts      = ["listing"]
        deliveries    = ["listing"]
      }
      events = {
        "rightful.admin"     = ["AgentsDue", "CallsDue", "CrmUsersDue", "ErasureRequested", "HandOverRequested", "LeadOwnerPullDue", "MessageRoutingChanged", "NoticeSendAgainRequested", "OlderCallsRequested", "ReattributionRequested", "ReplayRequested"]
        "rightful.telephony" = ["CallCompleted", "FormSubmitted", "TextReceived"] # a kept failure, once it can be read
      }
      schedules = { "rightful.admin" = ["AgentsDue", "CallsDue", "CrmUsersDue", "LeadOwnerPullDue"] }
      repeats   = true
      routes = {
        "GET /"                  = "open"
        "GET /openapi"           = "open"
        "GET /contacts"          = "open" # pages read the token from their cookie, and verify it themselves
        "GET /contacts/{id}"     = "open"
        "POST /contacts/sign-in" = "open"
        "ANY /api/{proxy+}"      = "token"
        "ANY /crm/{proxy+}"      = "open" # CRMs that are never asked prove themselves by a secret of their own
      }
    }
  }
}
