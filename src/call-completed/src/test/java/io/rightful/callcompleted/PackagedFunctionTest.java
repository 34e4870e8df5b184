package io.rightful.callcompleted;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

/** The function as it is packaged: a queue's JSON in, a partial batch response out. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class PackagedFunctionTest {
    @Inject
    DynamoDbClient client;

    @Inject
    TableNames tables;

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    @Test
    void aBatchFromTheQueueIsDecided() {
        Example example = new Example(client, tables, new AccountId("packaged")).danaIsHired();
        String body = Json.text(example.answeredByDana("1"));
        String batch = "{\"Records\":[{\"messageId\":\"m1\",\"body\":" + body + "}]}";
        RestAssured.given()
                .port(port)
                .contentType("application/json")
                .body(batch)
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", empty());
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }
}
