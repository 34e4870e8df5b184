package io.rightful.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.ShownApiAccesses;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class ListedCallsTest {
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final AccountId DEMO = new AccountId("demo");
    private static final SourceName DIALPAD = new SourceName("dialpad");
    private static final Instant BEGAN = Instant.now().minusSeconds(600);

    private final FakeServer fake = new FakeServer();

    @Inject
    ApiAccesses accesses;

    @Inject
    ShownApiAccesses shown;

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aCallThatNobodyToldOfIsCountedThenComesInAndIsNoNewsAfterwards() {
        String user = Requests.addUser("Ivo", "Vandermeer", "ivo.vandermeer@example.com");
        connect();

        JsonPath counted = olderCalls(true);
        assertThat(counted.getLong("examined")).isEqualTo(1);
        assertThat(counted.getLong("counts.new")).isEqualTo(1);
        assertThat(call().statusCode()).isEqualTo(404);

        Requests.as("admin").post("/api/sources/dialpad/calls/read").then().statusCode(202);
        await().atMost(SECONDS).until(() -> call().statusCode() == 200);
        assertThat(call().jsonPath().getString("assignee")).isEqualTo(user);
        String before = call().asString();

        assertThat(olderCalls(false).getLong("changed")).isZero();
        assertThat(call().asString()).isEqualTo(before);
        await().atMost(SECONDS)
                .untilAsserted(() -> assertThat(Requests.as("analyst")
                                .get("/api/sources/dialpad/calls/reading")
                                .jsonPath()
                                .getString("lastSuccess"))
                        .isNotNull());
    }

    private static Response call() {
        return Requests.as("analyst").get("/api/calls/dialpad/6719407114825728");
    }

    private static JsonPath olderCalls(boolean dryRun) {
        Map<String, Object> range = Map.of(
                "from", BEGAN.minusSeconds(60).toString(),
                "to", BEGAN.plusSeconds(60).toString(),
                "dryRun", dryRun);
        String job = Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(range)
                .post("/api/sources/dialpad/older-calls")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(SECONDS).until(() -> "done".equals(job(job).getString("state")));
        return job(job);
    }

    private static JsonPath job(String id) {
        return Requests.as("analyst").get("/api/jobs/" + id).jsonPath();
    }

    private void connect() {
        fake.answer(get(urlPathEqualTo("/api/v2/call")), text(200, """
                {"items":[{"call_id":"6719407114825728","state":"hangup","direction":"inbound","date_started":"%1$d",
                "date_connected":"%1$d","date_ended":"%2$d","external_number":"+12025550164","internal_number":"+12025550122",
                "target":{"id":"5910974510923776","type":"user","name":"Ivo Vandermeer","email":"ivo.vandermeer@example.com"}}]}
                """.formatted(
                        BEGAN.toEpochMilli(), BEGAN.plusSeconds(30).toEpochMilli())));
        String address = fake.address().toString();
        accesses.put(DEMO, DIALPAD, new AccessCredentials(address, "US", Map.of("key", "invented"), Map.of()));
        shown.put(DEMO, DIALPAD, new ShownAccess(address, "US", Set.of("key"), Map.of(), Optional.empty()));
    }
}
