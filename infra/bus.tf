resource "aws_cloudwatch_event_bus" "this" {
  name = trimsuffix(var.name_prefix, "-")
}

# A partner's events come on a bus that has the name of the partner's source.
resource "aws_cloudwatch_event_bus" "genesys" {
  for_each = toset(var.genesys_event_sources)

  name              = each.value
  event_source_name = each.value
}

locals {
  genesys = "aws.partner/genesys.com/"

  # By a name that a rule may have.
  genesys_buses = { for source in var.genesys_event_sources : substr(sha256(source), 0, 8) => aws_cloudwatch_event_bus.genesys[source].name }

  forwarders = {
    AmazonConnect = { accounts = var.amazon_connect_accounts, source = "aws.connect" }
    GenesysCloud  = { accounts = var.genesys_accounts, source = "${local.genesys}*" }
  }
  forwarding = { for system, forwarder in local.forwarders : system => forwarder if length(forwarder.accounts) > 0 }
}

# Other AWS accounts may put the events of a phone system on the bus, and nothing else.
resource "aws_cloudwatch_event_bus_policy" "this" {
  count = length(local.forwarding) > 0 ? 1 : 0

  event_bus_name = aws_cloudwatch_event_bus.this.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for system, forwarder in local.forwarding : {
      Sid       = system
      Effect    = "Allow"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.this.arn
      Principal = { AWS = [for account in forwarder.accounts : "arn:${local.partition}:iam::${account}:root"] }
      Condition = { StringLike = { "events:source" = forwarder.source } }
    }]
  })
}
