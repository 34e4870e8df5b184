package io.rightful.local;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class MainPathTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);

    @Test
    void aCallOfAKnownAgentIsAssignedToThatUser() {
        Requests.addUser("Ottilie", "Vance", "ottilie.vance@example.com");

        Requests.postToCtm("/webhooks/ctm", answered("7001", "Ottilie Vance")).statusCode(202);

        await().atMost(SECONDS).until(() -> "assigned".equals(Requests.outcome("7001")));
    }

    @Test
    void addingAUserAssignsTheCallsThatWaitedForThatAgentAndNoOther() {
        Requests.postToCtm("/webhooks/ctm", answered("7002", "Bertrand Osei")).statusCode(202);
        Requests.postToCtm("/webhooks/ctm", answered("7003", "Someone Else")).statusCode(202);
        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7002")));
        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7003")));

        Requests.addUser("Bertrand", "Osei", "bertrand.osei@example.com");

        await().atMost(SECONDS).until(() -> "assigned".equals(Requests.outcome("7002")));
        assertThat(Requests.outcome("7003")).isEqualTo("unassigned");
    }

    @Test
    void aDoorIsAsGoodAsItsSourcesName() {
        Requests.postToCtm(Requests.source("ctm", "url"), answered("7004", "Whoever Rang"))
                .statusCode(202);

        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7004")));
    }

    @Test
    void aRangeIsDecidedAgainByAJob() {
        String job = Requests.as("owner")
                .contentType(ContentType.JSON)
                .body(Map.of("from", "2026-01-01T00:00:00Z", "to", "2026-01-02T00:00:00Z", "dryRun", true))
                .post("/api/reattributions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        await().atMost(SECONDS).until(() -> job(job).getString("state").equals("done"));
    }

    @Test
    void anElevenMegabyteBodyIsRefusedWithAProblem() {
        Requests.postToCtm("/webhooks/ctm", "{\"id\":\"" + "x".repeat(11 * 1024 * 1024) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }

    private static JsonPath job(String id) {
        return Requests.as("owner").get("/api/jobs/" + id).jsonPath();
    }

    private static String answered(String id, String agent) {
        return "{\"id\":" + id + ",\"direction\":\"inbound\",\"dial_status\":\"answered\",\"unix_time\":1791296040,"
                + "\"talk_time\":60,\"duration\":70,\"caller_number\":\"+12025550172\",\"agent\":{\"id\":\"USR" + id
                + "\",\"name\":\"" + agent + "\"}}";
    }
}
