locals {
  charts = [
    {
      title   = "Calls decided"
      stat    = "Sum"
      metrics = [for metric in ["CallsAssigned", "CallsUnassigned"] : [local.namespace, metric, "Function", local.deciding_function]]
    },
    {
      title   = "Deliveries at the door"
      stat    = "Sum"
      metrics = [for metric in ["DeliveriesAccepted", "DeliveriesRefused"] : [local.namespace, metric, "Function", "telephonyWebhooks"]]
    },
    {
      title   = "Milliseconds from a change to its calls decided"
      stat    = "p90"
      metrics = [for name in local.following : [local.namespace, "DirectoryChangeLag", "Function", name]]
    },
    {
      title   = "Mails to agents"
      stat    = "Sum"
      metrics = [for pair in setproduct(["NoticesSent", "NoticesDoubtful", "NoticesRefused", "AddressesStopped"], local.mailers) : [local.namespace, pair[0], "Function", pair[1]]]
    },
    {
      title   = "Records kept as failures"
      stat    = "Sum"
      metrics = [for name in keys(local.queues) : [local.namespace, "RecordsKeptAsFailure", "Function", name]]
    },
    {
      title   = "Seconds that the oldest message waits"
      stat    = "Maximum"
      metrics = [for name in keys(local.queues) : ["AWS/SQS", "ApproximateAgeOfOldestMessage", "QueueName", aws_sqs_queue.this[name].name]]
    },
    {
      title   = "Dead letters"
      stat    = "Maximum"
      metrics = [for key in keys(local.dead_letters) : ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", aws_sqs_queue.dead_letters[key].name]]
    },
    {
      title = "Errors and throttles"
      stat  = "Sum"
      metrics = concat(
        [for name in keys(local.entries) : ["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.this[name].function_name]],
        [for name in keys(local.entries) : ["AWS/Lambda", "Throttles", "FunctionName", aws_lambda_function.this[name].function_name]],
      )
    },
    {
      title   = "Milliseconds of an invocation"
      stat    = "p90"
      metrics = [for name in keys(local.entries) : ["AWS/Lambda", "Duration", "FunctionName", aws_lambda_function.this[name].function_name]]
    },
    {
      title   = "Running at once"
      stat    = "Maximum"
      metrics = [for name in keys(local.entries) : ["AWS/Lambda", "ConcurrentExecutions", "FunctionName", aws_lambda_function.this[name].function_name]]
    },
    {
      title = "Requests, and those answered 5xx"
      stat  = "Sum"
      metrics = concat(
        [for name in keys(local.apis) : ["AWS/ApiGateway", "Count", "ApiId", aws_apigatewayv2_api.this[name].id]],
        [for name in keys(local.apis) : ["AWS/ApiGateway", "5xx", "ApiId", aws_apigatewayv2_api.this[name].id]],
      )
    },
  ]
}
