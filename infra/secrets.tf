# Without a value: whoever owns the secret puts it in, so that it stands in no state and in no plan.
resource "aws_secretsmanager_secret" "this" {
  for_each = merge([
    for name, function in local.entries : { for secret in function.secrets : "${name}.${secret}" => "${function.title}-${secret}" }
  ]...)

  name       = "${var.name_prefix}${each.value}"
  kms_key_id = aws_kms_key.data.arn
}
