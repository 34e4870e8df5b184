resource "aws_cloudwatch_event_bus" "this" {
  name = trimsuffix(var.name_prefix, "-")
}

# Other AWS accounts may put Amazon Connect's events on the bus, and nothing else.
resource "aws_cloudwatch_event_bus_policy" "this" {
  count = length(var.amazon_connect_accounts) > 0 ? 1 : 0

  event_bus_name = aws_cloudwatch_event_bus.this.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AmazonConnect"
      Effect    = "Allow"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.this.arn
      Principal = { AWS = [for account in var.amazon_connect_accounts : "arn:${local.partition}:iam::${account}:root"] }
      Condition = { StringEquals = { "events:source" = "aws.connect" } }
    }]
  })
}
