resource "aws_cloudwatch_log_group" "function" {
  for_each = local.entries

  name              = "/aws/lambda/${var.name_prefix}${each.value.title}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.data.arn
}

resource "aws_cloudwatch_log_group" "api" {
  for_each = local.apis

  name              = "/aws/apigateway/${var.name_prefix}${each.value.title}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.data.arn
}
