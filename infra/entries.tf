module "entries" {
  source = "./entries"

  functions = local.functions
  tables    = module.tables.definitions
}

locals {
  entries = module.entries.functions
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.id
}
