locals {
  # Several functions may come from one artifact: this picks the one.
  exported = { for name, function in local.entries : name => { QUARKUS_FUNQY_EXPORT = name } if function.queue != null }

  # What is tried for the last time says so: a job ends as failed.
  receiving = { for name, queue in local.queues : name => { RIGHTFUL_QUEUE_RECEIVES = tostring(queue.queue.receives) } }

  # The function verifies again what the API has let through.
  verifying = {
    for name, function in local.entries : name => {
      RIGHTFUL_TOKEN_ISSUER            = var.token_issuer
      MP_JWT_VERIFY_AUDIENCES          = join(",", var.token_audiences)
      MP_JWT_VERIFY_PUBLICKEY_LOCATION = local.token_keys_url
    } if anytrue([for access in values(function.routes) : contains(["either", "token"], access)])
  }

  scheduling = {
    for name in keys(local.schedulers) : name => {
      RIGHTFUL_SCHEDULE_GROUP = one(values(aws_scheduler_schedule_group.this)).name
      RIGHTFUL_SCHEDULE_ROLE  = aws_iam_role.schedule[name].arn
      RIGHTFUL_EVENT_BUS_ARN  = aws_cloudwatch_event_bus.this.arn
    }
  }

  environment = {
    for name, function in local.entries : name => merge(
      {
        DISABLE_SIGNAL_HANDLERS = "true" # Lambda's, not the executable's
        RIGHTFUL_TABLES_PREFIX  = var.name_prefix
        RIGHTFUL_EVENT_BUS      = aws_cloudwatch_event_bus.this.name
      },
      lookup(local.exported, name, {}),
      lookup(local.receiving, name, {}),
      lookup(local.verifying, name, {}),
      lookup(local.scheduling, name, {}),
      function.mails ? local.mailing : {},
      { for secret in function.secrets : "RIGHTFUL_SECRET_${upper(replace(secret, "-", "_"))}" => aws_secretsmanager_secret.this["${name}.${secret}"].arn },
      function.environment,
      var.environment,
    )
  }

  token_keys_url = coalesce(var.token_keys_url, "${trimsuffix(var.token_issuer, "/")}/.well-known/jwks.json")
}
