variable "tables" {
  description = "The tables that stand, as tables.json defines them."
  type        = map(object({ stream = optional(string), indexes = list(object({ name = string })) }))
}

locals {
  # What the modules call today. Nothing scans, and nothing changes a table.
  actions = [
    "BatchGetItem", "BatchWriteItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem",
  ]

  granted = {
    for name, function in var.functions : name => {
      for table in distinct(flatten([for grant in function.grants : keys(grant)])) :
      table => sort(distinct(flatten([for grant in function.grants : lookup(grant, table, [])])))
    }
  }
}
