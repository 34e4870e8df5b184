mock_provider "aws" {
  source = "./tests/mocks"
}

run "a_prefix_without_a_hyphen" {
  command = plan
  variables {
    name_prefix = "Rightful"
  }
  expect_failures = [var.name_prefix]
}

run "logs_kept_a_number_of_days_that_cloudwatch_does_not_know" {
  command = plan
  variables {
    log_retention_days = 31
  }
  expect_failures = [var.log_retention_days]
}

run "deliveries_kept_for_half_a_day" {
  command = plan
  variables {
    deliveries_kept_days = 0.5
  }
  expect_failures = [var.deliveries_kept_days]
}

run "something_else_left_out" {
  command = plan
  variables {
    omitted_for_emulator = ["alarms"]
  }
  expect_failures = [var.omitted_for_emulator]
}

run "an_architecture_that_lambda_does_not_have" {
  command = plan
  variables {
    architecture = "riscv64"
  }
  expect_failures = [var.architecture]
}

run "an_artifact_that_is_no_zip" {
  command = plan
  variables {
    artifacts = "release/{module}.jar"
  }
  expect_failures = [var.artifacts]
}

run "an_environment_variable_that_a_shell_would_not_take" {
  command = plan
  variables {
    environment = { "my-variable" = "1" }
  }
  expect_failures = [var.environment]
}

run "a_concurrency_that_no_account_has" {
  command = plan
  variables {
    account_concurrency = 0
  }
  expect_failures = [var.account_concurrency]
}

run "an_issuer_without_tls" {
  command = plan
  variables {
    token_issuer = "http://issuer.example.com"
  }
  expect_failures = [var.token_issuer]
}

run "no_audience" {
  command = plan
  variables {
    token_audiences = []
  }
  expect_failures = [var.token_audiences]
}

run "keys_without_tls" {
  command = plan
  variables {
    token_keys_url = "http://issuer.example.com/keys"
  }
  expect_failures = [var.token_keys_url]
}

run "an_account_that_is_none" {
  command = plan
  variables {
    amazon_connect_accounts = ["everybody"]
  }
  expect_failures = [var.amazon_connect_accounts]
}

run "an_account_of_genesys_that_is_none" {
  command = plan
  variables {
    genesys_accounts = ["everybody"]
  }
  expect_failures = [var.genesys_accounts]
}

run "a_partner_source_of_another" {
  command = plan
  variables {
    genesys_event_sources = ["aws.partner/example.com/cloud/1/calls"]
  }
  expect_failures = [var.genesys_event_sources]
}

run "an_address_that_is_none" {
  command = plan
  variables {
    alarm_emails = ["on-call"]
  }
  expect_failures = [var.alarm_emails]
}

run "a_threshold_of_zero" {
  command = plan
  variables {
    alarm_thresholds = { errors = 0 }
  }
  expect_failures = [var.alarm_thresholds]
}

run "a_share_above_the_whole" {
  command = plan
  variables {
    alarm_thresholds = { share_unassigned_percent = 101 }
  }
  expect_failures = [var.alarm_thresholds]
}
