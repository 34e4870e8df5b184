module "tables" {
  source = "./tables"

  name_prefix         = var.name_prefix
  deletion_protection = var.deletion_protection
  key_arn             = aws_kms_key.data.arn
  recovery            = true
}
