locals {
  # By their names, so that a plan shows what each policy allows.
  table_arns = {
    for name, table in module.tables.all : name => "arn:${local.partition}:dynamodb:${local.region}:${local.account}:table/${table.name}"
  }

  table_statements = {
    for name, function in local.entries : name => concat(
      [
        for table, actions in function.tables : {
          Effect   = "Allow"
          Action   = [for action in actions : "dynamodb:${action}" if !contains(keys(lookup(function.partitions, table, {})), action)]
          Resource = [local.table_arns[table]]
        } if length(setsubtract(actions, keys(lookup(function.partitions, table, {})))) > 0
      ],
      flatten([
        for table, partitions in function.partitions : [
          for action, allowed in partitions : {
            Effect    = "Allow"
            Action    = ["dynamodb:${action}"]
            Resource  = [local.table_arns[table]]
            Condition = { "ForAllValues:StringLike" = { "dynamodb:LeadingKeys" = allowed } }
          }
        ]
      ]),
      [
        for table, indexes in function.indexes : {
          Effect   = "Allow"
          Action   = ["dynamodb:Query"]
          Resource = [for index in indexes : "${local.table_arns[table]}/index/${index}"]
        }
      ],
    )
  }
}
