locals {
  tables = {
    for table in jsondecode(file("${path.module}/../tables.json")).tables : table.name => table
  }
}

# One description of the tables for Terraform, the tests and the local run: tables.json.
resource "aws_dynamodb_table" "this" {
  for_each = local.tables

  name                        = "${var.name_prefix}${each.key}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = each.value.hashKey
  range_key                   = each.value.rangeKey
  stream_enabled              = each.value.stream != null
  stream_view_type            = each.value.stream
  deletion_protection_enabled = var.deletion_protection

  dynamic "attribute" {
    for_each = toset(concat(
      [each.value.hashKey, each.value.rangeKey],
      flatten([for index in each.value.indexes : [index.hashKey, index.rangeKey]]),
    ))

    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = { for index in each.value.indexes : index.name => index }

    content {
      name               = global_secondary_index.key
      hash_key           = global_secondary_index.value.hashKey
      range_key          = global_secondary_index.value.rangeKey
      projection_type    = global_secondary_index.value.projection
      non_key_attributes = try(global_secondary_index.value.attributes, null)
    }
  }

  dynamic "ttl" {
    for_each = each.value.timeToLive == null ? [] : [each.value.timeToLive]

    content {
      attribute_name = ttl.value
      enabled        = true
    }
  }

  dynamic "point_in_time_recovery" {
    for_each = var.recovery ? [true] : []

    content {
      enabled = true
    }
  }

  # They hold the sources' secrets, and people.
  dynamic "server_side_encryption" {
    for_each = var.key_arn == null ? [] : [var.key_arn]

    content {
      enabled     = true
      kms_key_arn = server_side_encryption.value
    }
  }
}
