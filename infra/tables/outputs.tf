output "all" {
  description = "Every table by its name in tables.json."
  value       = aws_dynamodb_table.this
}

output "definitions" {
  description = "The tables as tables.json defines them, by name."
  value       = local.tables
}
