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

  payloads = { DeleteItem = ["*#delivery#*"], Query = ["*#delivery#*"] }
}
