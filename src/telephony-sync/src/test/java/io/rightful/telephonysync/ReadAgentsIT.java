package io.rightful.telephonysync;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.lambda.FunctionRequests;
import io.rightful.lambda.LocalAws;
import io.rightful.rules.call.AccountId;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(ReadAgentsIT.Function.class)
class ReadAgentsIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "readAgents");
        }
    }

    private static final FakeServer FAKE = new FakeServer();

    @AfterAll
    static void stop() {
        FAKE.close();
    }

    @Test
    void agentsAreKnownAfterwards() {
        FAKE.answer(
                get(urlPathEqualTo("/v1/users")),
                text(200, "{\"data\":[{\"id\":\"US1\",\"firstName\":\"Ann\",\"lastName\":\"Lee\"}]}"));
        Phones phones = new Phones(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId("native"))
                .connected()
                .askedAt(FAKE.address().toString());

        FunctionRequests.request()
                .contentType("application/json")
                .body("""
                        {"Records":[{"messageId":"m0","receiptHandle":"handle","body":"%s","eventSource":"aws:sqs",
                        "attributes":{"ApproximateReceiveCount":"1"},"messageAttributes":{},"awsRegion":"us-east-1",
                        "eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:queue"}]}
                        """.formatted(phones.agentsDue().replace("\"", "\\\"")))
                .post("/")
                .then()
                .statusCode(200)
                .body("batchItemFailures", empty());

        assertThat(phones.agents()).containsExactly("id:US1 Ann Lee ACTIVE");
    }
}
