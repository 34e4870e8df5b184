package io.rightful.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A call whose agent is an id alone, and a phone system that says whose id it is. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class ListedAgentsPathTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final String CALL = """
            {"source":"rightful.telephony","detail-type":"CallCompleted","detail":{"schemaVersion":"1.0","account":"demo",
            "source":"quo","callId":"7201","result":"answered","direction":"inbound","startedAt":"%1$s",
            "eventTime":"%1$s","contact":{"number":"+12025550174"},
            "legs":[{"id":"agent","agent":{"id":"US7201"},"outcome":"talked","startedAt":"%1$s"}]}}
            """;

    private final FakeServer quo = new FakeServer();

    @AfterEach
    void stop() {
        quo.close();
    }

    @Test
    void aCallThatWaitedForAnIdIsItsUsersOnceTheAgentIsListed() {
        String user = Requests.addUser("Sunniva", "Achterberg", "sunniva.achterberg@example.com");
        listed("US7200", "Ottoline");
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("address", quo.address().toString(), "access", Map.of("key", "invented-key")))
                .put("/api/sources/quo/api-access")
                .then()
                .statusCode(200);
        await().atMost(SECONDS).until(() -> names().equals(List.of("Ottoline Achterberg")));
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(CALL.formatted(Instant.now()))
                .post("/local/events")
                .then()
                .statusCode(202);
        await().atMost(SECONDS).until(() -> "unassigned".equals(call().getString("outcome")));

        listed("US7201", "Sunniva");
        Requests.as("admin").post("/api/sources/quo/agents/read").then().statusCode(202);

        await().atMost(SECONDS).until(() -> user.equals(call().getString("assignee")));
        assertThat(call().getList("decision.trace.reason", String.class))
                .containsSubsequence("agent-not-linked", "agent-listed", "email-matched");
        assertThat(Requests.as("analyst")
                        .get("/api/sources/quo/agents")
                        .jsonPath()
                        .getList("items.user", String.class))
                .contains(user);
    }

    private void listed(String id, String firstName) {
        quo.answer(get(urlPathEqualTo("/v1/users")), text(200, """
                        {"data":[{"id":"%s","firstName":"%s","lastName":"Achterberg",
                        "email":"%s.achterberg@example.com"}]}
                        """.formatted(
                        id, firstName, firstName.toLowerCase(Locale.ROOT))));
    }

    private static List<String> names() {
        return Requests.as("analyst").get("/api/sources/quo/agents").jsonPath().getList("items.name", String.class);
    }

    private static JsonPath call() {
        return Requests.as("analyst").get("/api/calls/quo/7201").jsonPath();
    }
}
