mock_provider "aws" {
  source = "./tests/mocks"
}

run "every_table_is_protected" {
  assert {
    condition     = toset(keys(module.tables.all)) == toset(jsondecode(file("tables.json")).tables[*].name)
    error_message = "Not every table of tables.json is deployed, or another one is."
  }
  assert {
    condition     = alltrue([for table in module.tables.all : table.deletion_protection_enabled])
    error_message = "A table can be deleted."
  }
  assert {
    condition     = alltrue([for table in module.tables.all : try(one(table.point_in_time_recovery).enabled, false)])
    error_message = "A table cannot be brought back."
  }
  assert {
    condition = alltrue([
      for table in module.tables.all :
      try(one(table.server_side_encryption).kms_key_arn, "") == aws_kms_key.data.arn
    ])
    error_message = "A table is not encrypted by our key."
  }
}

run "tables_are_as_defined" {
  # A list of deliveries tells of them, and holds none of their content.
  assert {
    condition = (
      one(module.tables.all["deliveries"].global_secondary_index).projection_type == "INCLUDE" &&
      !contains(one(module.tables.all["deliveries"].global_secondary_index).non_key_attributes, "body")
    )
    error_message = "The index of deliveries holds their content."
  }
  assert {
    condition = (
      module.tables.all["deliveries"].name == "rightful-deliveries" &&
      one(module.tables.all["deliveries"].ttl).attribute_name == "expiresAt"
    )
    error_message = "Deliveries do not expire."
  }
  assert {
    condition = alltrue([
      for name in ["user-mappings", "assignment-history"] :
      module.tables.all[name].stream_view_type == "NEW_AND_OLD_IMAGES"
    ])
    error_message = "A table whose changes matter has no stream of them."
  }
  # It holds raw payloads, of which none is to outlive its deletion in the stream.
  assert {
    condition     = module.tables.all["deliveries"].stream_view_type == "KEYS_ONLY"
    error_message = "The stream of deliveries tells more than their keys."
  }
  assert {
    condition     = !module.tables.all["accounts"].stream_enabled && !module.tables.all["contacts"].stream_enabled
    error_message = "A table whose changes nobody reads has a stream of them."
  }
  assert {
    condition = (
      length(module.tables.all["calls"].global_secondary_index) == 4 &&
      length(module.tables.all["deliveries"].global_secondary_index) == 1 &&
      length(module.tables.all["contacts"].global_secondary_index) == 5
    )
    error_message = "The table of calls, contacts or deliveries lacks an index."
  }
}
