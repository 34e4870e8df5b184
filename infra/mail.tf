# Mails by Amazon SES, and what it reports of them: it puts that on the default bus alone.
locals {
  ses    = var.mail_from != null && var.mail_service == "ses"
  domain = var.mail_from == null ? "" : split("@", var.mail_from)[1]

  mail_reports = ["Email Bounced", "Email Complaint Received", "Email Delivered", "Email Sent"]

  mailing = merge(
    {
      RIGHTFUL_MAIL        = var.mail_from == null ? "none" : var.mail_service
      RIGHTFUL_MAIL_FROM   = var.mail_from == null ? "nobody@example.invalid" : var.mail_from
      RIGHTFUL_CONSOLE_URL = coalesce(var.console_url, aws_apigatewayv2_api.this["admin"].api_endpoint)
    },
    local.ses ? { RIGHTFUL_MAIL_CONFIGURATION_SET = local.configuration_set } : {},
  )

  configuration_set = trimsuffix(var.name_prefix, "-")

  mail_statements = {
    for name, function in local.entries : name => !(function.mails && local.ses) ? [] : [
      {
        Effect = "Allow"
        Action = ["ses:SendEmail"]
        Resource = [
          "arn:${local.partition}:ses:${local.region}:${local.account}:identity/${local.domain}",
          "arn:${local.partition}:ses:${local.region}:${local.account}:configuration-set/${local.configuration_set}",
        ]
        Condition = { StringEquals = { "ses:FromAddress" = var.mail_from } }
      },
    ]
  }
}

resource "aws_sesv2_email_identity" "sender" {
  count = local.ses && var.mail_identity_here ? 1 : 0

  email_identity         = local.domain
  configuration_set_name = one(aws_sesv2_configuration_set.this).configuration_set_name
}

resource "aws_sesv2_configuration_set" "this" {
  count = local.ses ? 1 : 0

  configuration_set_name = local.configuration_set

  delivery_options {
    tls_policy = "REQUIRE"
  }

  reputation_options {
    reputation_metrics_enabled = true
  }

  sending_options {
    sending_enabled = true
  }
}

resource "aws_sesv2_configuration_set_event_destination" "bus" {
  count = local.ses ? 1 : 0

  configuration_set_name = one(aws_sesv2_configuration_set.this).configuration_set_name
  event_destination_name = "event-bus"

  event_destination {
    enabled              = true
    matching_event_types = ["BOUNCE", "COMPLAINT", "DELIVERY", "SEND"]

    event_bridge_destination {
      event_bus_arn = "arn:${local.partition}:events:${local.region}:${local.account}:event-bus/default"
    }
  }
}
