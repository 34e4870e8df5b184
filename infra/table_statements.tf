locals {
  # By their names, so that a plan shows what each policy allows.
  table_arns = {
    for name, table in module.tables.all : name => "arn:${local.partition}:dynamodb:${local.region}:${local.account}:table/${table.name}"
  }

  # What lets us into CRMs, and into phone systems.
  credential_statements = {
    for kind in ["crmAccess", "apiAccess"] : kind => {
      Effect    = "Deny"
      Action    = [for action in local.reads : "dynamodb:${action}"]
      Resource  = [local.table_arns["accounts"]]
      Condition = { "ForAnyValue:StringLike" = { "dynamodb:LeadingKeys" = ["*#${kind}#*"] } }
    }
  }

  # Whoever reads accounts at large must not come upon either, unless it calls CRMs and the first is its own.
  reads = ["BatchGetItem", "GetItem", "Query"]
  reading_at_large = {
    for name, function in local.entries : name => length(setsubtract(
      setintersection(local.reads, lookup(function.tables, "accounts", [])),
      keys(lookup(function.partitions, "accounts", {})),
    )) > 0
  }

  table_statements = {
    for name, function in local.entries : name => concat(
      [
        for kind, statement in local.credential_statements : statement
        if local.reading_at_large[name] && !(kind == "crmAccess" && try(function.credentials, false))
      ],
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
