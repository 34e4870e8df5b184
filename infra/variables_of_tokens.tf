variable "token_issuer" {
  description = "Who signs the admin API's tokens: the URL that they name as issuer, and that tells its keys as OpenID Connect has it."
  type        = string

  validation {
    condition     = can(regex("^https://[^/]+", var.token_issuer))
    error_message = "The issuer is an https URL, exactly as the tokens name it."
  }
}

variable "token_audiences" {
  description = "For whom tokens are made out: the audiences that the admin API takes."
  type        = list(string)

  validation {
    condition     = length(var.token_audiences) > 0 && alltrue([for audience in var.token_audiences : length(audience) > 0 && !strcontains(audience, ",")])
    error_message = "At least one audience, none empty, none with a comma."
  }
}

variable "token_keys_url" {
  description = "Where the issuer's keys are; null for .well-known/jwks.json under the issuer."
  type        = string
  default     = null

  validation {
    condition     = var.token_keys_url == null || can(regex("^https://[^/]+/", var.token_keys_url))
    error_message = "The keys are at an https URL."
  }
}
