package io.rightful.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.wiring.log.LogKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People and secrets go through every function, good and bad, and none of them is found in a log line or a metric. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
@TestProfile(JsonLogProfile.class)
class NothingPersonalTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final List<String> PERSONAL = List.of(
            "2025550163", "Philippa", "Trevanion", "Zebedee", "Quillfeather", "@example.com", "hidden-door-word");

    @Inject
    RecordedMetrics metrics;

    private RecordedLog log;

    @BeforeEach
    void listen() {
        log = new RecordedLog();
    }

    @AfterEach
    void listenNoMore() {
        log.close();
    }

    @Test
    void nothingThatADeliveryOrARequestBringsIsInALineOrAMetric() {
        String delivery = Requests.postToCtm("/webhooks/ctm", call("8801"))
                .statusCode(202)
                .extract()
                .path("delivery");
        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("8801")));
        textsAndForms();
        badDeliveries();
        badEvents();
        Requests.addUser("Zebedee", "Quillfeather", "zebedee.quillfeather@example.com");
        await().atMost(SECONDS).until(() -> "assigned".equals(Requests.outcome("8801")));
        badRequests();
        reattribute();

        await().atMost(SECONDS)
                .untilAsserted(() ->
                        assertThat(outcomes("call decided", "call", "8801")).contains("unassigned", "assigned"));
        assertThat(lines("delivery", delivery))
                .extracting(line -> line.getString("message"))
                .containsSequence("delivery received", "call decided");
        assertThat(unknownKeys()).isEmpty();
        assertThat(leaks()).isEmpty();
        assertThat(metrics.lines().toString())
                .contains("DeliveriesAccepted", "DeliveriesRefused", "CallsAssigned", "CallsUnassigned")
                .contains("RecordsKeptAsFailure", "DirectoryChangeLag");
    }

    @Test
    void aLineThatQuotesIsFound() {
        Logger.getLogger("io.rightful.local.Careless").info("call of +12025550163");

        assertThat(leaks()).hasSize(1);
    }

    private static void textsAndForms() {
        String text =
                "{\"id\":8803,\"direction\":\"%s\",\"caller_number\":\"+12025550163\",\"name\":\"Philippa Trevanion\","
                        + "\"email\":\"philippa.trevanion@example.com\",\"form\":{\"form_name\":\"To Zebedee\"}}";
        for (String direction : List.of("msg_inbound", "msg_outbound", "form", "fax")) {
            Requests.postToCtm("/webhooks/ctm", text.formatted(direction)).statusCode(202);
        }
    }

    private static void badDeliveries() {
        RestAssured.given().body(call("8802")).post("/webhooks/ctm").then().statusCode(401);
        RestAssured.given()
                .body(call("8802"))
                .post("/webhooks/hidden-door-word")
                .then()
                .statusCode(404);
        Requests.postToCtm("/webhooks/ctm", "{\"caller_number\":\"+12025550163\",")
                .statusCode(400);
        Requests.postToCtm("/webhooks/ctm", "{\"caller_number\":\"+12025550163\"}")
                .statusCode(422);
    }

    private static void badEvents() {
        String event = "{\"source\":\"rightful.telephony\",\"detail-type\":\"CallCompleted\",\"detail\":{"
                + "\"account\":\"+12025550163\",\"source\":\"Philippa Trevanion\",\"callId\":7}}";
        RestAssured.given().contentType(ContentType.JSON).body(event).post("/local/events");
    }

    private static void badRequests() {
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"philippa.trevanion@example.com\",\"firstName\":{}}")
                .post("/api/users");
        Requests.as("admin").get("/api/calls?assignee=+12025550163&from=Philippa");
        Requests.as("admin").get("/api/calls/ctm/+12025550163");
    }

    private static void reattribute() {
        String job = Requests.as("owner")
                .contentType(ContentType.JSON)
                .body(Map.of("from", "2026-10-06T00:00:00Z", "to", "2026-10-07T00:00:00Z", "dryRun", false))
                .post("/api/reattributions")
                .path("id");
        await().atMost(SECONDS)
                .until(() -> "done"
                        .equals(Requests.as("owner").get("/api/jobs/" + job).path("state")));
    }

    private List<String> leaks() {
        Stream<String> secrets = Stream.of(Requests.source("ctm", "secret"), Requests.source("ctm", "url"));
        List<String> forbidden = Stream.concat(PERSONAL.stream(), secrets).toList();
        return Stream.concat(log.lines().stream(), metrics.lines().stream())
                .filter(line -> forbidden.stream().anyMatch(line::contains))
                .toList();
    }

    private Set<String> unknownKeys() {
        Set<String> keys = new TreeSet<>();
        log.lines()
                .forEach(line -> keys.addAll(JsonPath.from(line).getMap("").keySet().stream()
                        .map(Object::toString)
                        .toList()));
        Stream.of(LogKey.values()).map(LogKey::code).forEach(keys::remove);
        return keys;
    }

    private List<JsonPath> lines(String key, String value) {
        return log.lines().stream()
                .map(JsonPath::from)
                .filter(line -> value.equals(line.getString(key)))
                .toList();
    }

    private List<String> outcomes(String message, String key, String value) {
        return lines(key, value).stream()
                .filter(line -> message.equals(line.getString("message")))
                .map(line -> line.getString("outcome"))
                .toList();
    }

    private static String call(String id) {
        return "{\"id\":" + id + ",\"direction\":\"inbound\",\"dial_status\":\"answered\",\"unix_time\":1791296040,"
                + "\"talk_time\":60,\"duration\":70,\"caller_number\":\"+12025550163\",\"name\":\"Philippa Trevanion\","
                + "\"email\":\"philippa.trevanion@example.com\",\"agent\":{\"id\":\"USR" + id
                + "\",\"name\":\"Zebedee Quillfeather\",\"email\":\"zebedee.quillfeather@example.com\"}}";
    }
}
