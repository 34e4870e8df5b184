package io.rightful.callcompleted;

import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.Failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

/** The function as Lambda calls it: the whole batch goes in, the failures come out. */
@QuarkusTest
@QuarkusTestResource(DeployedTables.class)
class DeployedFunctionTest {
    private static final String BATCH = """
            {"Records": [{"messageId": "one", "body": "not an event", "eventSource": "aws:sqs",
              "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:call-completed", "awsRegion": "us-east-1",
              "attributes": {}, "messageAttributes": {}}]}
            """;

    @Inject
    Failures failures;

    @Test
    void aBatchIsTakenAsAWhole() {
        RestAssured.given()
                .contentType("application/json")
                .body(BATCH)
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", hasSize(0));

        assertThat(failures.list(Optional.empty(), Optional.empty(), 10).items())
                .hasSize(1);
    }
}
