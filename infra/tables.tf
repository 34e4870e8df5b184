module "tables" {
  source = "./tables"

  name_prefix         = var.name_prefix
  deletion_protection = var.deletion_protection
  key_arn             = contains(var.omitted_for_emulator, "table-encryption") ? null : aws_kms_key.data.arn
  recovery            = !contains(var.omitted_for_emulator, "table-recovery")
}
