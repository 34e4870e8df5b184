package io.rightful.jobs;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.lambda.FunctionRequests;

import static org.hamcrest.Matchers.empty;

/** Batches of one as the queue itself writes them, to the package that is tested. */
final class FunctionCalls {
    private FunctionCalls() {}

    static void take(SQSEvent batch, String queue) {
        take(batch.getRecords().get(0).getBody(), queue);
    }

    static void take(String body, String queue) {
        FunctionRequests.request()
                .contentType("application/json")
                .body(queued(body, queue))
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", empty());
    }

    private static String queued(String body, String queue) {
        return """
                {"Records":[{"messageId":"m0","receiptHandle":"handle","body":"%s","eventSource":"aws:sqs",
                "attributes":{"ApproximateReceiveCount":"1"},"messageAttributes":{},"awsRegion":"us-east-1",
                "eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:%s"}]}
                """.formatted(body.replace("\"", "\\\""), queue);
    }
}
