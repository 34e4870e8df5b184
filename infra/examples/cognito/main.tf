# Rightful with a user pool of Amazon Cognito to sign people in.
terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }
}

module "rightful" {
  source = "../.."

  token_issuer    = "https://${aws_cognito_user_pool.people.endpoint}"
  token_audiences = [aws_cognito_user_pool_client.people.id]
  alarm_emails    = var.alarm_emails
  architecture    = var.architecture
}

variable "alarm_emails" {
  description = "Who is told of alarms."
  type        = list(string)
  default     = []
}

variable "architecture" {
  description = "What the executables were built for: arm64 or x86_64."
  type        = string
  default     = "arm64"
}

output "api_url" {
  value = module.rightful.api_url
}

output "webhook_base_url" {
  value = module.rightful.webhook_base_url
}

output "dashboard_url" {
  value = module.rightful.dashboard_url
}

output "user_pool" {
  description = "Where people are added, and the client that signs them in."
  value       = { id = aws_cognito_user_pool.people.id, client = aws_cognito_user_pool_client.people.id }
}
