# The changes for which calls may wait, as StreamChanges in src/call-completed reads them.
locals {
  changes = {
    user-mappings = {
      # Users and mappings; presence decides nothing.
      filter = jsonencode({ dynamodb = { Keys = { sk = { S = ["user", "mapping"] } } } })
      image  = []
    }
    assignment-history = {
      filter = jsonencode({
        eventName = ["INSERT"]
        dynamodb  = { NewImage = { role = { S = ["lead-owner"] }, subject = { S = [{ prefix = "contact/" }] } } }
      })
      image = ["role", "subject"]
    }
  }

  commanding = ["rightful.admin", "rightful.call-completed"]
}
