# DynamoDB's actions by table, shared by the functions that do the same work. A transaction needs the actions of its parts.
locals {
  deciding = {
    calls              = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem"]
    contacts           = ["ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query"]
    user-mappings      = ["ConditionCheckItem", "GetItem"]
    accounts           = ["GetItem", "UpdateItem"]
    assignment-history = ["PutItem", "Query"]
  }

  # Of accounts, only what users are responsible for is counted up and down.
  counting = { accounts = { UpdateItem = ["*#workload#*"] } }

  # Jobs, and records that can never be read.
  keeping = {
    accounts = ["GetItem", "PutItem"]
  }

  # Raw payloads of somebody who was erased.
  forgetting = {
    deliveries = ["DeleteItem", "Query"]
  }

  # What the webhooks say on the bus, and what of it the bus has not taken yet.
  told_by_webhooks = ["CallCompleted", "FormSubmitted", "TextReceived"]
  unsent           = ["*#unsent#*"]

  payloads = { DeleteItem = ["*#delivery#*"], Query = ["*#delivery#*"] }

  # Lead owners in step with CRMs: contacts with their sides, people and links, and what lets us into a CRM.
  syncing = {
    accounts           = ["BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"]
    assignment-history = ["PutItem", "Query"]
    contacts           = ["BatchGetItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"]
    deliveries         = ["PutItem"]
    user-mappings      = ["BatchGetItem", "ConditionCheckItem", "GetItem"]
  }

  # Never a source, a job, a team or a setting.
  synced = {
    accounts = {
      BatchGetItem = ["*#crmUsers#*"]
      DeleteItem   = ["*#integration#*", "*#syncProblem#*"]
      GetItem      = ["*#crmAccess#*", "*#integration#*", "*#settings"]
      PutItem      = ["*#crmAccess#*", "*#failure#*", "*#syncProblem#*"]
      Query        = ["*#crmUsers#*", "*#integration#*"]
      UpdateItem   = ["*#integration#*", "*#workload#*"]
    }
    deliveries = { PutItem = ["*#toldChange#*"] }
  }
}
