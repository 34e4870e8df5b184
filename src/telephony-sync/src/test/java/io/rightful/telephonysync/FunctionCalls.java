package io.rightful.telephonysync;

import io.rightful.lambda.FunctionRequests;

import static org.hamcrest.Matchers.empty;

/** Batches of one as the queue itself writes them, to the package that is tested. */
final class FunctionCalls {
    private FunctionCalls() {}

    static void take(String body) {
        FunctionRequests.request()
                .contentType("application/json")
                .body("""
                        {"Records":[{"messageId":"m0","receiptHandle":"handle","body":"%s","eventSource":"aws:sqs",
                        "attributes":{"ApproximateReceiveCount":"1"},"messageAttributes":{},"awsRegion":"us-east-1",
                        "eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:queue"}]}
                        """.formatted(body.replace("\"", "\\\"")))
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", empty());
    }
}
