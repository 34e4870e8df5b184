# DynamoDB's actions by table, shared by the functions that do the same work. A transaction needs the actions of its parts.
locals {
  deciding = {
    calls              = ["BatchGetItem", "BatchWriteItem", "DeleteItem", "PutItem"]
    contacts           = ["BatchGetItem", "ConditionCheckItem", "PutItem", "UpdateItem"]
    user-mappings      = ["BatchGetItem", "ConditionCheckItem"]
    accounts           = ["BatchGetItem"]
    assignment-history = ["PutItem", "Query"]
  }

  # A job that goes on where it stood, and records that can never be read.
  working = {
    accounts = ["GetItem", "PutItem"]
  }
}
