mock_provider "aws" {
  source = "./tests/mocks"
}

# A function of the future, which nothing else names: a queue from a stream and a rule, and a secret of its own.
override_module {
  target = module.entries
  outputs = {
    functions = {
      telephonyWebhooks = {
        title  = "telephony-webhooks", module = "telephony-webhooks", concurrency = 10, memory = 512, timeout = 20, environment = {}
        tables = {}, indexes = {}, partitions = {}, events = {}, secrets = [], queue = null
        routes = { "POST /webhooks/{door}" = "open" }, throttle = { rate = 10, burst = 10 }, schedules = {}, mails = false
      }
      admin = {
        title  = "admin", module = "admin", concurrency = 10, memory = 512, timeout = 20, environment = {}
        tables = {}, indexes = {}, partitions = {}, events = {}, secrets = [], queue = null
        routes = { "ANY /api/{proxy+}" = "token" }, throttle = { rate = 10, burst = 10 }, schedules = {}, mails = false
      }
      primaryAgentNotice = {
        title  = "primary-agent-notice", module = "primary-agent-notice", concurrency = 3, memory = 256, timeout = 10, environment = { ZONE = "UTC" }
        tables = { contacts = ["GetItem"] }, indexes = {}, partitions = {}, events = {}, secrets = ["mail-server"]
        queue = {
          batch   = 5, receives = 8
          rules   = { asked = { source = ["rightful.admin"], detail_type = ["NoticeAsked"], prefix = [], bus = null } }
          streams = { assignment-history = { filter = "{\"eventName\":[\"INSERT\"]}", image = ["user"] } }
        }
        routes = {}, throttle = { rate = 10, burst = 10 }, schedules = {}, mails = false
      }
    }
  }
}

run "a_further_function_is_one_entry" {
  assert {
    condition = (
      aws_lambda_function.this["primaryAgentNotice"].function_name == "rightful-primary-agent-notice" &&
      aws_lambda_function.this["primaryAgentNotice"].environment[0].variables["QUARKUS_FUNQY_EXPORT"] == "primaryAgentNotice"
    )
    error_message = "It is not deployed."
  }
  assert {
    condition = (
      aws_sqs_queue.this["primaryAgentNotice"].visibility_timeout_seconds == 60 &&
      aws_lambda_event_source_mapping.this["primaryAgentNotice"].batch_size == 5 &&
      jsondecode(aws_sqs_queue.this["primaryAgentNotice"].redrive_policy).maxReceiveCount == 8
    )
    error_message = "It has no queue."
  }
  assert {
    condition = (
      aws_cloudwatch_event_rule.this["primaryAgentNotice.asked"].name == "rightful-primary-agent-notice-asked" &&
      aws_pipes_pipe.this["primaryAgentNotice.assignment-history"].name == "rightful-primary-agent-notice-assignment-history"
    )
    error_message = "Nothing feeds its queue."
  }
  assert {
    condition = length([
      for alarm in keys(aws_cloudwatch_metric_alarm.this) :
      alarm if startswith(alarm, "primary-agent-notice-")
    ]) == 6
    error_message = "It lacks alarms."
  }
  assert {
    condition = (
      aws_secretsmanager_secret.this["primaryAgentNotice.mail-server"].name == "rightful-primary-agent-notice-mail-server" &&
      aws_lambda_function.this["primaryAgentNotice"].environment[0].variables["RIGHTFUL_SECRET_MAIL_SERVER"]
      == aws_secretsmanager_secret.this["primaryAgentNotice.mail-server"].arn
    )
    error_message = "It has no secret, or does not know it."
  }
  assert {
    condition = toset(flatten([for statement in jsondecode(aws_iam_role_policy.function["primaryAgentNotice"].policy).Statement : statement.Action])) == toset(concat(local.key_use, [
      "dynamodb:GetItem", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "secretsmanager:GetSecretValue", "logs:CreateLogStream", "logs:PutLogEvents",
    ]))
    error_message = "It may do more or less than its entry says."
  }
}
