package io.rightful.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.TableNames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A call that was delivered, decided, and delivered again by an admin. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class ReplayTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final String CALL = """
            {"id":7301,"sid":"CA7301","direction":"inbound","dial_status":"answered","unix_time":1791297000,
            "caller_number":"+12025550173","talk_time":60,"agent_id":"USR9",
            "agent":{"id":"USR9","name":"Nobody Known","email":"nobody.known@example.com"}}""";

    /** What was published before it was taken before it. */
    private static final String LATER = """
            {"id":7302,"sid":"CA7302","direction":"inbound","dial_status":"no-answer","unix_time":1791297000,
            "caller_number":"+12025550174"}""";

    @Inject
    DynamoDbClient client;

    @Inject
    TableNames tables;

    @Test
    void aReplayedDeliveryChangesNothing() {
        String delivery = Requests.postToCtm("/webhooks/ctm", CALL)
                .statusCode(202)
                .extract()
                .path("delivery");
        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7301")));
        List<String> before = everything();

        Requests.as("owner")
                .post("/api/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(202);
        String job = Requests.as("owner")
                .contentType(ContentType.JSON)
                .body(Map.of("from", yesterday().toString(), "to", "2099-01-01T00:00:00Z", "dryRun", false))
                .post("/api/deliveries/replays")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(SECONDS)
                .until(() -> Requests.as("owner")
                        .get("/api/jobs/" + job)
                        .jsonPath()
                        .getString("state")
                        .equals("done"));
        assertThat(Requests.as("owner").get("/api/jobs/" + job).jsonPath().getInt("counts.said"))
                .isPositive();
        Requests.postToCtm("/webhooks/ctm", LATER).statusCode(202);
        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7302")));

        List<String> after = everything();
        assertThat(after).containsAll(before);
        assertThat(about(after)).isEqualTo(about(before));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    private static long about(List<String> items) {
        return items.stream().filter(item -> item.contains("7301")).count();
    }

    /** The items of calls, contacts, history and deliveries, as they are. */
    private List<String> everything() {
        List<String> items = new ArrayList<>();
        Stream.of(tables.calls(), tables.contacts(), tables.assignmentHistory(), tables.deliveries())
                .forEach(table -> client.scanPaginator(scan -> scan.tableName(table)).items().stream()
                        .map(item -> table + item)
                        .forEach(items::add));
        return items;
    }
}
