# One key for everything at rest: tables, queues, logs, secrets, alarms.
resource "aws_kms_key" "data" {
  description             = "${var.name_prefix}data: everything at rest"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = jsonencode({ Version = "2012-10-17", Statement = local.key_statements })
}

resource "aws_kms_alias" "data" {
  name          = "alias/${var.name_prefix}data"
  target_key_id = aws_kms_key.data.key_id
}

locals {
  # What AWS asks of one who reads and writes tables and queues under such a key.
  key_use = [
    "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo",
  ]

  key_services = [for service in ["dynamodb", "secretsmanager", "sqs"] : "${service}.${local.region}.amazonaws.com"]
}
