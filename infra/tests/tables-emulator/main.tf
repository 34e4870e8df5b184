# The tables in DynamoDB Local, which knows neither keys nor recovery.
variable "endpoint" {
  description = "Where DynamoDB Local answers."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "local"
  secret_key                  = "local"
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = true
  skip_credentials_validation = true

  endpoints {
    dynamodb = var.endpoint
  }
}

module "tables" {
  source = "../../tables"

  name_prefix         = "rightful-"
  deletion_protection = false
  key_arn             = null
  recovery            = false
}

output "table_names" {
  value = sort([for table in module.tables.all : table.name])
}
