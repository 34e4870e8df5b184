output "table_names" {
  description = "The deployed name of every table."
  value       = { for name, table in aws_dynamodb_table.this : name => table.name }
}

output "stream_arns" {
  description = "The stream of every table that has one."
  value       = { for name, table in aws_dynamodb_table.this : name => table.stream_arn if table.stream_enabled }
}
