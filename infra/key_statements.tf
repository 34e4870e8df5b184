# In a key's own policy the resource "*" is this key. Nobody, the account's owner included, decrypts with it but through a service.
locals {
  this_account = { StringEquals = { "aws:SourceAccount" = local.account } }

  key_statements = [
    {
      Sid       = "Administration"
      Effect    = "Allow"
      Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
      Resource  = "*"
      Action = [
        "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:DeleteAlias", "kms:DescribeKey", "kms:DisableKey", "kms:DisableKeyRotation",
        "kms:EnableKey", "kms:EnableKeyRotation", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListGrants",
        "kms:ListKeyPolicies", "kms:ListKeyRotations", "kms:ListResourceTags", "kms:PutKeyPolicy", "kms:RevokeGrant",
        "kms:RotateKeyOnDemand", "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:UntagResource", "kms:UpdateAlias",
        "kms:UpdateKeyDescription",
      ]
    },
    {
      Sid       = "UseThroughServices"
      Effect    = "Allow"
      Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
      Resource  = "*"
      Action    = concat(local.key_use, ["kms:CreateGrant"])
      Condition = { StringEquals = { "kms:CallerAccount" = local.account, "kms:ViaService" = local.key_services } }
    },
    {
      Sid       = "Logs"
      Effect    = "Allow"
      Principal = { Service = "logs.${local.region}.amazonaws.com" }
      Resource  = "*"
      Action    = local.key_use
      Condition = { ArnEquals = { "kms:EncryptionContext:aws:logs:arn" = local.log_group_arns } }
    },
    {
      Sid       = "EventsToQueuesAndAlarmsToTopic"
      Effect    = "Allow"
      Principal = { Service = ["cloudwatch.amazonaws.com", "events.amazonaws.com"] }
      Resource  = "*"
      Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
      Condition = local.this_account
    },
  ]

  # By their names, for the groups themselves need the key first.
  log_group_arns = [
    for name in concat(
      [for function in local.entries : "/aws/lambda/${var.name_prefix}${function.title}"],
      [for function in local.apis : "/aws/apigateway/${var.name_prefix}${function.title}"],
    ) : "arn:${local.partition}:logs:${local.region}:${local.account}:log-group:${name}"
  ]
}
