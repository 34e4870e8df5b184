# DynamoDB's actions by table, shared by the functions that do the same work. A transaction needs the actions of its parts.
locals {
  deciding = {
    calls              = ["BatchWriteItem", "DeleteItem", "GetItem", "PutItem"]
    contacts           = ["ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"]
    user-mappings      = ["ConditionCheckItem", "GetItem"]
    accounts           = ["GetItem"]
    assignment-history = ["PutItem", "Query"]
  }

  # Jobs, and records that can never be read.
  keeping = {
    accounts = ["GetItem", "PutItem"]
  }
}
