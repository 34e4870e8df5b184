output "functions" {
  description = "The functions with everything filled in, and their grants added up by table."

  value = {
    for name, function in var.functions : name => merge(function, {
      title  = lower(replace(name, "/([A-Z])/", "-$1"))
      tables = local.granted[name]
    })
  }

  precondition {
    condition     = alltrue(flatten([for tables in local.granted : [for table in keys(tables) : contains(keys(var.tables), table)]]))
    error_message = "A grant names a table that tables.json does not define."
  }

  precondition {
    condition     = alltrue(flatten([for tables in local.granted : [for actions in tables : [for action in actions : contains(local.actions, action)]]]))
    error_message = "A grant names an action that is none of ${join(", ", local.actions)}."
  }

  precondition {
    condition = alltrue(flatten([
      for function in var.functions : [
        for table, indexes in function.indexes : [
          for index in indexes : contains(try(var.tables[table].indexes[*].name, []), index)
        ]
      ]
    ]))
    error_message = "A function queries an index that its table does not have."
  }

  precondition {
    condition = alltrue(flatten([
      for function in var.functions : [
        for table in keys(try(function.queue.streams, {})) : try(var.tables[table].stream, null) != null
      ]
    ]))
    error_message = "A queue is fed from the stream of a table that has none."
  }

  precondition {
    condition = alltrue(flatten([
      for name, function in var.functions : [
        for table, partitions in function.partitions : [
          for action in keys(partitions) : contains(try(local.granted[name][table], []), action)
        ]
      ]
    ]))
    error_message = "A function's partitions are those of an action that it is not granted."
  }
}
