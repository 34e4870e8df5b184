variable "functions" {
  description = "The functions as functions.tf states them."

  type = map(object({
    # The module whose artifact it is.
    module = string
    # How many may run at once: kept free for it, and its limit.
    concurrency = number
    # In MB; CPU comes in proportion.
    memory = optional(number, 512)
    # In seconds.
    timeout     = optional(number, 30)
    environment = optional(map(string), {})
    # DynamoDB's actions by table; several grants add up.
    grants = optional(list(map(list(string))), [])
    # The indexes that it queries, by table.
    indexes = optional(map(list(string)), {})
    # Of a table and an action: the only partitions that it may touch, with * for any text.
    partitions = optional(map(map(list(string))), {})
    # The detail types that it may put on the bus, by event source.
    events = optional(map(list(string)), {})
    # The detail types that it may have put on the bus later, by event source.
    schedules = optional(map(list(string)), {})
    # Whether these come again and again, until it changes or stops them.
    repeats = optional(bool, false)
    # Whether it reads what lets us into CRMs. Nobody else can.
    credentials = optional(bool, false)
    # Whether it sends mails.
    mails = optional(bool, false)
    # Secrets that it reads. They are made empty; their values are put in by hand and never stand here.
    secrets = optional(list(string), [])
    # The queue that feeds it: from rules of the bus, and from streams of tables.
    queue = optional(object({
      batch = optional(number, 10)
      # How often a message is tried, six timeouts apart, before it is a dead letter.
      receives = optional(number, 6)
      rules = optional(map(object({
        source = optional(list(string), [])
        # What further sources begin with.
        prefix      = optional(list(string), [])
        detail_type = optional(list(string))
        # Another bus of this AWS account than ours.
        bus = optional(string)
      })), {})
      streams = optional(map(object({
        filter = string
        image  = optional(list(string), [])
      })), {})
    }))
    # The HTTP routes that call it: "token" where the API demands one, "open" where the function sees to it, "either" where the
    # function takes a token or another proof.
    routes = optional(map(string), {})
    # Requests a second, and at once, of all callers together.
    throttle = optional(object({ rate = number, burst = number }), { rate = 50, burst = 100 })
  }))

  validation {
    condition     = alltrue([for function in var.functions : (function.queue != null) != (length(function.routes) > 0)])
    error_message = "A function has either a queue or routes that feed it."
  }

  validation {
    condition     = alltrue([for function in var.functions : try(function.queue.receives, 3) >= 3 && try(function.queue.receives, 3) <= 1000])
    error_message = "A queue tries a message 3 times at least, and 1000 at most, as Amazon SQS counts no further."
  }

  validation {
    condition     = alltrue([for function in var.functions : length(function.routes) == 0 || function.timeout < 30])
    error_message = "A function with routes has a timeout under 30 seconds, for an HTTP API waits no longer."
  }

  validation {
    condition     = alltrue(flatten([for function in var.functions : [for access in values(function.routes) : contains(["either", "open", "token"], access)]]))
    error_message = "A route is \"open\", asks for a \"token\", or for \"either\" that or another proof."
  }

  validation {
    condition     = alltrue([for name in keys(var.functions) : can(regex("^[a-z][A-Za-z]+$", name))])
    error_message = "A function is named as in the code: letters, the first one small."
  }
}
