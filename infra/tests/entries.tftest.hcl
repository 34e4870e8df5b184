# What an entry cannot say.
variables {
  tables = {
    calls    = { stream = null, indexes = [{ name = "by-day" }] }
    accounts = { stream = null, indexes = [] }
  }
}

run "grants_add_up" {
  module {
    source = "./entries"
  }
  variables {
    functions = { decideAll = { module = "some", concurrency = 1, queue = {}, grants = [{ calls = ["Query", "GetItem"] }, { calls = ["GetItem"], accounts = ["PutItem"] }] } }
  }

  assert {
    condition = (
      jsonencode(output.functions.decideAll.tables) == jsonencode({ calls = ["GetItem", "Query"], accounts = ["PutItem"] }) &&
      output.functions.decideAll.title == "decide-all"
    )
    error_message = "Grants do not add up by table."
  }
}

run "neither_queue_nor_routes" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1 } }
  }
  expect_failures = [var.functions]
}

run "a_route_that_is_neither_open_nor_asks_for_a_token" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, timeout = 10, routes = { "GET /" = "public" } } }
  }
  expect_failures = [var.functions]
}

run "a_function_that_outlasts_its_api" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, timeout = 60, routes = { "GET /" = "open" } } }
  }
  expect_failures = [var.functions]
}

run "a_name_that_is_none_in_the_code" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some-function = { module = "some", concurrency = 1, queue = {} } }
  }
  expect_failures = [var.functions]
}

run "an_action_by_wildcard" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = {}, grants = [{ calls = ["*"] }] } }
  }
  expect_failures = [output.functions]
}

run "a_table_that_there_is_not" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = {}, grants = [{ invoices = ["GetItem"] }] } }
  }
  expect_failures = [output.functions]
}

run "an_index_that_the_table_does_not_have" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = {}, indexes = { calls = ["by-night"] } } }
  }
  expect_failures = [output.functions]
}

run "a_message_that_is_tried_for_ever" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = { receives = 1001 } } }
  }
  expect_failures = [var.functions]
}

run "a_stream_of_a_table_without_one" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = { streams = { calls = { filter = "{}" } } } } }
  }
  expect_failures = [output.functions]
}

run "partitions_of_an_action_that_is_not_granted" {
  command = plan
  module {
    source = "./entries"
  }
  variables {
    functions = { some = { module = "some", concurrency = 1, queue = {}, grants = [{ calls = ["GetItem"] }], partitions = { calls = { PutItem = ["a#*"] } } } }
  }
  expect_failures = [output.functions]
}
