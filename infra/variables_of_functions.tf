variable "architecture" {
  description = "What the executables were built for: arm64 or x86_64."
  type        = string
  default     = "arm64"

  validation {
    condition     = contains(["arm64", "x86_64"], var.architecture)
    error_message = "The architecture is arm64 or x86_64, as the executables were built."
  }
}

variable "artifacts" {
  description = "Where each module's zip is, with {module} for its name; null for where the build in this repository puts it."
  type        = string
  default     = null

  validation {
    condition     = var.artifacts == null || can(regex("\\.zip$", var.artifacts))
    error_message = "Artifacts are zip files, as in \"release/{module}.zip\"."
  }
}

variable "environment" {
  description = "Further environment variables of every function, as for traces. No secrets: they would stand in the state."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.environment) : can(regex("^[A-Z][A-Z0-9_]*$", name))])
    error_message = "Environment variables are named in capitals, digits and underscores."
  }
}

variable "account_concurrency" {
  description = "How many functions may run at once in this AWS account and region, by its quota; 1000 unless AWS says otherwise."
  type        = number
  default     = 1000

  validation {
    condition     = var.account_concurrency >= 10
    error_message = "An account's concurrency is at least 10."
  }
}

variable "reserve_concurrency" {
  description = "Whether each function's concurrency is kept free for it. Off only where the account's quota has no room for that."
  type        = bool
  default     = true
}
