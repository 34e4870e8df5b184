package io.rightful.leadownersync;

import io.rightful.lambda.FunctionRequests;

import static org.hamcrest.Matchers.empty;

/** One message as its queue writes it, to the package that is tested. */
final class QueuedMessage {
    private QueuedMessage() {}

    static void take(String body) {
        FunctionRequests.request()
                .contentType("application/json")
                .body("""
                        {"Records":[{"messageId":"m0","receiptHandle":"handle","body":"%s","eventSource":"aws:sqs",
                        "attributes":{"ApproximateReceiveCount":"1"},"messageAttributes":{},"awsRegion":"us-east-1",
                        "eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:queue"}]}
                        """.formatted(body.replace("\n", "").replace("\"", "\\\"")))
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", empty());
    }
}
