# The changes for which calls may wait, as StreamChanges in src/call-completed reads them.
locals {
  changes = {
    user-mappings = {
      # Users and mappings; presence decides nothing.
      filter = jsonencode({ dynamodb = { Keys = { sk = { S = ["user", "mapping"] } } } })
      image  = []
    }
  }

  change_source = "rightful.ledger"

  # A stream has two readers at most, and more than one function reads these.
  told_on_the_bus = {
    LeadOwnerChanged = {
      table = "assignment-history"
      title = "lead-owner-changed"
      filter = jsonencode({
        eventName = ["INSERT"]
        dynamodb  = { NewImage = { role = { S = ["lead-owner"] }, subject = { S = [{ prefix = "contact/" }] } } }
      })
      image = ["role", "subject"]
    }
  }

  lead_owner_changed = { source = [local.change_source], detail_type = keys(local.told_on_the_bus) }

  # The changes of primary agents, whole: history holds no person's data.
  primary_agents = {
    assignment-history = {
      filter = jsonencode({
        eventName = ["INSERT"]
        dynamodb  = { NewImage = { role = { S = ["primary-agent"] }, subject = { S = [{ prefix = "contact/" }] } } }
      })
      image = ["actor", "cause", "change", "changeId", "evidence", "happenedAt", "reason", "recordedAt", "role", "subject", "user"]
    }
  }

  # The calls of accounts that tell them to somebody, as RecordCalls in src/lead-owner-sync reads them.
  told_calls = {
    calls = {
      filter = jsonencode({ dynamodb = { Keys = { sk = { S = ["call"] } }, NewImage = { told = { S = [{ exists = true }] } } } })
      image  = []
    }
  }

  # Events that the bus refused, by their keys alone: also one that was kept before, for whoever was to send it may have given it up.
  unsent_events = {
    deliveries = {
      filter = jsonencode({ eventName = ["INSERT", "MODIFY"], dynamodb = { Keys = { sk = { S = ["unsent"] } } } })
      image  = []
    }
  }

  commanding = ["rightful.admin", "rightful.call-completed"]
}
