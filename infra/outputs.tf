output "api_url" {
  description = "Where the admin API answers."
  value       = aws_apigatewayv2_api.this["admin"].api_endpoint
}

output "webhook_base_url" {
  description = "What leads a source's path, /webhooks/{door}."
  value       = aws_apigatewayv2_api.this["telephonyWebhooks"].api_endpoint
}

output "routing_base_url" {
  description = "What leads /routing/calls and /routing/messages."
  value       = one([for name, api in aws_apigatewayv2_api.this : api.api_endpoint if name == "telephonyRouting"])
}

output "event_bus" {
  description = "The name and the ARN of the event bus."
  value       = { name = aws_cloudwatch_event_bus.this.name, arn = aws_cloudwatch_event_bus.this.arn }
}

output "table_names" {
  description = "The deployed name of every table."
  value       = { for name, table in module.tables.all : name => table.name }
}

output "stream_arns" {
  description = "The stream of every table that has one."
  value       = { for name, table in module.tables.all : name => table.stream_arn if table.stream_enabled }
}

output "queue_urls" {
  description = "Every queue, and where its dead letters are."
  value = {
    for name in keys(local.queues) : name => {
      queue        = aws_sqs_queue.this[name].url
      dead_letters = aws_sqs_queue.dead_letters[name].url
    }
  }
}

output "log_groups" {
  description = "The log group of every function."
  value       = { for name, group in aws_cloudwatch_log_group.function : name => group.name }
}

output "alarm_topic" {
  description = "The topic that every alarm is told to; subscribe whatever should wake somebody."
  value       = aws_sns_topic.alarms.arn
}

output "dashboard_url" {
  description = "The dashboard, in the console."
  value       = "https://${local.region}.console.aws.amazon.com/cloudwatch/home?region=${local.region}#dashboards/dashboard/${aws_cloudwatch_dashboard.this.dashboard_name}"
}

output "mail_records" {
  description = "What the sender's domain must say in DNS before Amazon SES sends for it: three CNAME records, {token}._domainkey.{domain} to {token}.dkim.amazonses.com."
  value       = { for identity in aws_sesv2_email_identity.sender : identity.email_identity => identity.dkim_signing_attributes[*].tokens }
}

output "secrets_to_fill" {
  description = "Secrets that were made without a value, and wait for theirs."
  value       = { for key, secret in aws_secretsmanager_secret.this : key => secret.arn }
}
