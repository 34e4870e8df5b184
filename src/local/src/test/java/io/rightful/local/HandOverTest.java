package io.rightful.local;

import java.time.Duration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class HandOverTest {
    @Test
    void aLeaversLeadsAndContactsGoToAnother() {
        String leaver = Requests.addUser("Leander", "Quillfeather", "leander.quillfeather@example.com");
        String heir = Requests.addUser("Hermia", "Quillfeather", "hermia.quillfeather@example.com");
        String contact = post("/api/contacts", "{\"name\":\"Perpetua Vane\",\"phones\":[\"+12025550187\"]}")
                .getString("id");
        set(contact, "lead-owner", leaver);
        set(contact, "primary-agent", leaver);
        assertThat(workload(leaver)).isEqualTo("1 1");

        JsonPath dry = done(handOver(leaver, heir, true));
        assertThat(dry.getLong("changed")).isEqualTo(1);
        assertThat(dry.getLong("counts.'leads/" + heir + "'")).isEqualTo(1);
        assertThat(workload(leaver)).isEqualTo("1 1");

        assertThat(done(handOver(leaver, heir, false)).getLong("changed")).isEqualTo(1);
        assertThat(workload(leaver)).isEqualTo("0 0");
        assertThat(workload(heir)).isEqualTo("1 1");
    }

    private static String handOver(String from, String to, boolean dryRun) {
        return post(
                        "/api/hand-overs",
                        "{\"from\":\"%s\",\"to\":{\"user\":\"%s\"},\"dryRun\":%s}".formatted(from, to, dryRun))
                .getString("id");
    }

    private static JsonPath done(String job) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> job(job).getString("state").equals("done"));
        return job(job);
    }

    private static JsonPath job(String job) {
        return Requests.as("analyst").get("/api/jobs/" + job).jsonPath();
    }

    private static String workload(String user) {
        String of = "items.find { it.user == '" + user + "' }.";
        JsonPath workload =
                Requests.as("analyst").get("/api/workload?limit=100").jsonPath();
        return workload.getLong(of + "contacts") + " " + workload.getLong(of + "leads");
    }

    private static void set(String contact, String role, String user) {
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body("{\"user\":\"" + user + "\"}")
                .put("/api/contacts/" + contact + "/" + role)
                .then()
                .statusCode(200);
    }

    private static JsonPath post(String path, String body) {
        return Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .jsonPath();
    }
}
