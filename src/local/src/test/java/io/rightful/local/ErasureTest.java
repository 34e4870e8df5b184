package io.rightful.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.TableSearch;
import io.rightful.ledger.table.TableNames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A person of whom much is known, through every entry point there is, and then nothing. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class ErasureTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final List<String> WORDS = List.of(
            "Zenobia Farquharson",
            "+12025550156",
            "2025550156",
            "+12025550157",
            "2025550157",
            "zenobia@example.com",
            "z.farquharson@example.com");
    private static final String ANSWERED =
            call("z1", "answered", "\"(202) 555-0156\"", ",\"aliases\":[\"SIP-z1\"]," + legs());
    private static final String MISSED = call("z2", "missed", "\"+1 202-555-0156\"", "");
    private static final String FORM = """
            {"type":"form","messageId":"zf","eventTime":"2026-10-06T14:20:11Z","form":"Request a quote",
            "contact":{"name":"Zenobia Farquharson","email":"z.farquharson@example.com"}}""";

    @Inject
    DynamoDbClient client;

    @Inject
    TableNames tables;

    @Test
    void nothingOfAPersonIsFoundOnceErasedNorAfterLateDeliveries() {
        Requests.addUser("Ilsabet", "Vandermeer", "ilsabet.vandermeer@example.com");
        autoLeadOwner(true);
        String contact = becomesKnown();
        await().atMost(SECONDS)
                .until(() -> words().equals(WORDS.stream().sorted().toList()));

        String job = Requests.as("owner")
                .delete("/api/contacts/" + contact)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(SECONDS).until(() -> state(job).equals("done"));
        assertThat(found()).isEmpty();

        for (String payload : List.of(ANSWERED, MISSED, FORM, text())) {
            deliver(payload);
        }
        deliver(call("z2", "answered", "\"2025550156\"", "," + legs()));
        await().atMost(SECONDS).untilAsserted(() -> assertThat(found()).isEmpty());
        await().atMost(SECONDS)
                .until(() -> get("/api/calls/generic/z2")
                        .jsonPath()
                        .getString("result")
                        .equals("answered"));
        assertThat(found()).isEmpty();
        assertThat(get("/api/contacts/" + contact).statusCode()).isEqualTo(404);
        assertThat(RestAssured.given()
                        .cookie("rightful", Requests.token("owner"))
                        .get("/contacts/" + contact)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Requests.as("owner").delete("/api/contacts/" + contact).statusCode())
                .isEqualTo(404);
        autoLeadOwner(false);
    }

    /** @return the id of the contact */
    private String becomesKnown() {
        deliver(ANSWERED);
        await().atMost(SECONDS)
                .until(() -> get("/api/contacts?phone=2025550156")
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 1);
        String contact = get("/api/contacts?phone=2025550156").jsonPath().getString("items[0].id");
        deliver(call("z1", "answered", "\"2025550156\"", ",\"eventTime\":\"2026-10-06T15:00:00Z\"," + legs()));
        deliver(MISSED);
        deliver(text());
        deliver(text().replace("inbound", "outbound"));
        String other = post(
                "/api/contacts",
                "{\"name\":\"Zenobia Farquharson\",\"phones\":[\"202 555 0157\"],\"emails\":[\"z.farquharson@example.com\"]}");
        deliver(FORM);
        deliver(call("z3", "missed", "\"2025550157\"", ""));
        send("{\"type\":\"text\",\"messageId\":\"zu\",\"contact\":{\"number\":\"2025550157\"}}", 422);
        post("/api/contacts/" + other + "/merge", "{\"into\":\"" + contact + "\"}");
        return contact;
    }

    private List<String> words() {
        return found().stream()
                .map(found -> found.substring(found.lastIndexOf(": ") + 2))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private List<String> found() {
        return List.copyOf(new TableSearch(client, tables.prefix()).find(WORDS));
    }

    private static String call(String id, String result, String number, String more) {
        return """
                {"callId":"%s","result":"%s","direction":"inbound","startedAt":"2026-10-06T14:00:00Z","endedAt":"2026-10-06T14:02:00Z",
                "contact":{"number":%s,"name":"Zenobia Farquharson","email":"zenobia@example.com"},"ownNumbers":["+12025550121"]%s}""".formatted(id, result, number, more);
    }

    private static String legs() {
        return "\"answeredAt\":\"2026-10-06T14:00:20Z\",\"legs\":[{\"id\":\"1\",\"outcome\":\"talked\","
                + "\"agent\":{\"id\":\"z201\",\"email\":\"ilsabet.vandermeer@example.com\"}}]";
    }

    private static String text() {
        return "{\"type\":\"text\",\"messageId\":\"zt\",\"direction\":\"inbound\",\"eventTime\":\"2026-10-06T14:21:05Z\","
                + "\"contact\":{\"number\":\"(202) 555-0156\",\"name\":\"Zenobia Farquharson\"},\"text\":\"Call me\"}";
    }

    private static void deliver(String payload) {
        send(payload, 202);
    }

    /** One that cannot be read is kept all the same. */
    private static void send(String payload, int status) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .header("X-Rightful-Secret", Requests.source("generic", "secret"))
                .body(payload)
                .post("/webhooks/generic")
                .then()
                .statusCode(status);
    }

    private static void autoLeadOwner(boolean on) {
        Requests.as("owner")
                .contentType(ContentType.JSON)
                .body(Map.of("autoLeadOwner", on))
                .put("/api/settings")
                .then()
                .statusCode(200);
    }

    private static String state(String job) {
        return get("/api/jobs/" + job).jsonPath().getString("state");
    }

    private static Response get(String path) {
        return Requests.as("analyst").get(path);
    }

    private static String post(String path, String body) {
        return Requests.as("admin")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", path)
                .body(body)
                .post(path)
                .jsonPath()
                .getString("id");
    }
}
