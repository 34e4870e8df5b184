# The whole of it in moto's server, on this machine.
variable "endpoint" {
  description = "Where moto's server answers."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "local"
  secret_key                  = "local"
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_credentials_validation = true

  endpoints {
    apigatewayv2   = var.endpoint
    cloudwatch     = var.endpoint
    dynamodb       = var.endpoint
    events         = var.endpoint
    iam            = var.endpoint
    kms            = var.endpoint
    lambda         = var.endpoint
    logs           = var.endpoint
    pipes          = var.endpoint
    scheduler      = var.endpoint
    secretsmanager = var.endpoint
    sns            = var.endpoint
    sqs            = var.endpoint
    sts            = var.endpoint
  }
}

module "rightful" {
  source = "../.."

  artifacts               = "${path.module}/../artifact.zip"
  deletion_protection     = false
  token_issuer            = "https://issuer.example.com"
  token_audiences         = ["rightful"]
  alarm_emails            = ["on-call@example.com"]
  amazon_connect_here     = true
  amazon_connect_accounts = ["444455556666"]
  omitted_for_emulator    = ["redrive-allow-policies"] # moto never says that they stand
}

output "rightful" {
  value = module.rightful
}
