# Rightful with whoever signs tokens already, by OpenID Connect.
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

  token_issuer    = var.issuer
  token_audiences = [var.audience]
  token_keys_url  = var.keys_url
}

variable "issuer" {
  description = "As its tokens name it in iss."
  type        = string
}

variable "audience" {
  description = "As its tokens for Rightful name it in aud."
  type        = string
}

variable "keys_url" {
  description = "What the issuer's .well-known/openid-configuration says at jwks_uri, where that is not .well-known/jwks.json."
  type        = string
  default     = null
}

output "rightful" {
  value = module.rightful
}
