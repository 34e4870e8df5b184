package io.rightful.local.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.local.LocalDatabase;
import io.rightful.local.Requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Both directions, by what a newcomer types. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class SandboxSyncTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final String IMANI = "imani-thornquist";
    private static final String LUCIAN = "lucian-abernathy";

    @AfterEach
    void leaveTheAccountAsItWas() {
        settings(Map.of("autoLeadOwner", false));
    }

    @Test
    void anOwnerSetInTheCrmAppearsHereAndSoDoesEveryChange() {
        String phone = "+12025550181";

        put("hubspot", "s-1", "{\"name\":\"Perpetua Vane\",\"phone\":\"(202) 555-0181\",\"owner\":\"hubspot-imani\"}");
        awaitOwner(phone, "user", IMANI);
        assertThat(contact(phone).getString("items[0].name")).isEqualTo("Perpetua Vane");
        assertThat(contact(phone).getString("items[0].leadOwner.cause")).isEqualTo("crm");
        assertThat(contact(phone).getString("items[0].leadOwner.integration")).isEqualTo("hubspot");

        put("hubspot", "s-1", "{\"owner\":{\"user\":\"hubspot-lucian\"}}");
        awaitOwner(phone, "user", LUCIAN);
        put("hubspot", "s-1", "{\"owner\":{\"queue\":\"hubspot-new-leads\"}}");
        awaitOwner(phone, "queue", "hubspot-new-leads");
        put("hubspot", "s-1", "{\"owner\":{\"user\":\"hubspot-orla\"}}");
        awaitOwner(phone, "crmUser", "hubspot-orla");
        put("hubspot", "s-1", "{\"owner\":null}");
        await().atMost(SECONDS).until(() -> contact(phone).get("items[0].leadOwner") == null);

        assertThat(lead("hubspot", "s-1").getList("changes.by")).containsOnly("person");
    }

    @Test
    void aFirstContactHereAppearsInTheCrmOnceAndIsNotWrittenAgain() {
        String phone = "+12025550182";
        settings(Map.of("autoLeadOwner", true));
        put("salesforce", "s-2", "{\"phone\":\"" + phone + "\"}");
        await().atMost(SECONDS).until(() -> contact(phone).getList("items").size() == 1);

        answered("9102", phone, IMANI);

        awaitOwner(phone, "user", IMANI);
        await().atMost(SECONDS).until(() -> "salesforce-imani".equals(ownerThere("salesforce", "s-2")));
        assertThat(changesBy("salesforce", "s-2")).containsExactly("rightful");
        afterAnotherPull("salesforce", "s-3", "+12025550183");
        assertThat(changesBy("salesforce", "s-2")).containsExactly("rightful");
        assertThat(history(phone)).containsExactly("first-contact");
        assertThat(contact(phone).getString("items[0].leadOwner.cause")).isEqualTo("first-contact");
    }

    @Test
    void anOwnerSetByHandHereGoesToEveryCrmThatHasTheLead() {
        String phone = "+12025550184";
        put("pipedrive", "s-4", "{\"phone\":\"" + phone + "\",\"owner\":\"pipedrive-mei\"}");
        put("zoho", "s-4", "{\"phone\":\"" + phone + "\",\"owner\":\"zoho-mei\"}");
        awaitOwner(phone, "user", "mei-castellanos");
        afterAnotherPull("pipedrive", "s-9", "+12025550190");
        afterAnotherPull("zoho", "s-9", "+12025550191");

        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("user", LUCIAN))
                .put("/api/contacts/" + contact(phone).getString("items[0].id") + "/lead-owner")
                .then()
                .statusCode(200);

        await().atMost(SECONDS).until(() -> "pipedrive-lucian".equals(ownerThere("pipedrive", "s-4")));
        await().atMost(SECONDS).until(() -> "zoho-lucian".equals(ownerThere("zoho", "s-4")));
        afterAnotherPull("pipedrive", "s-5", "+12025550185");
        afterAnotherPull("zoho", "s-5", "+12025550186");
        assertThat(changesBy("pipedrive", "s-4")).containsExactly("rightful", "person");
        assertThat(changesBy("zoho", "s-4")).containsExactly("rightful", "person");
    }

    @Test
    void aCrmUserOfOnesOwnChoiceCanBeLinkedAndIsFoundByTheirName() {
        String phone = "+12025550188";
        put("zoho", "s-7", "{\"phone\":\"" + phone + "\",\"owner\":{\"user\":\"quilla-77\"}}");
        awaitOwner(phone, "crmUser", "quilla-77");
        await().atMost(SECONDS)
                .until(() -> Requests.as("admin")
                        .get("/api/integrations/zoho/crm-users?q=quill")
                        .jsonPath()
                        .getList("items.id")
                        .contains("quilla-77"));
        String user = Requests.addUser("Quilla", "Penhallow", "quilla.penhallow@example.com");

        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("crmUser", "quilla-77"))
                .put("/api/users/" + user + "/crm-links/zoho")
                .then()
                .statusCode(200);
        put("zoho", "s-7", "{\"name\":\"Touched\"}");

        awaitOwner(phone, "user", user);
    }

    @Test
    void aMissedCallIsTheirsWhoOwnTheLeadInTheCrm() {
        String phone = "+12025550187";
        put("followupboss", "s-6", "{\"phone\":\"" + phone + "\",\"owner\":\"followupboss-lucian\"}");
        awaitOwner(phone, "user", LUCIAN);

        missed("9106", phone);

        await().atMost(SECONDS).until(() -> "assigned".equals(Requests.outcome("9106")));
        JsonPath call = Requests.as("analyst").get("/api/calls/ctm/9106").jsonPath();
        assertThat(call.getString("assignee")).isEqualTo(LUCIAN);
        assertThat(call.getString("decision.reason")).isEqualTo("lead-owner");
    }

    @Test
    void aCallStandsOnTheLeadOnceAsItsAssigneesAlsoAfterAnotherDecision() {
        String phone = "+12025550189";
        callRecords("activecampaign", true);
        put("activecampaign", "s-8", "{\"phone\":\"" + phone + "\"}");
        await().atMost(SECONDS).until(() -> contact(phone).getList("items").size() == 1);

        answered("9108", phone, IMANI);

        await().atMost(SECONDS)
                .untilAsserted(
                        () -> assertThat(callOwners("activecampaign", "s-8")).containsExactly("activecampaign-imani"));
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("user", LUCIAN))
                .put("/api/calls/ctm/9108/assignee")
                .then()
                .statusCode(200);
        await().atMost(SECONDS)
                .untilAsserted(
                        () -> assertThat(callOwners("activecampaign", "s-8")).containsExactly("activecampaign-lucian"));
        assertThat(lead("activecampaign", "s-8").getString("calls[0].title")).isEqualTo("Inbound call, answered");
        callRecords("activecampaign", false);
    }

    /** What a lead of its own shows here was read in a run that came after all that was written before. */
    private static void afterAnotherPull(String crm, String lead, String phone) {
        put(crm, lead, "{\"phone\":\"" + phone + "\",\"owner\":\"" + crm + "-imani\"}");
        awaitOwner(phone, "user", IMANI);
    }

    private static void awaitOwner(String phone, String kind, String id) {
        await().atMost(SECONDS)
                .untilAsserted(() -> assertThat(contact(phone).getString("items[0].leadOwner." + kind))
                        .isEqualTo(id));
    }

    private static JsonPath contact(String phone) {
        return Requests.as("analyst")
                .queryParam("phone", phone)
                .get("/api/contacts")
                .jsonPath();
    }

    private static List<String> history(String phone) {
        return Requests.as("analyst")
                .queryParam("contact", contact(phone).getString("items[0].id"))
                .get("/api/history")
                .jsonPath()
                .getList("items.findAll { it.role == 'lead-owner' }.cause");
    }

    private static void settings(Map<String, Object> wanted) {
        Requests.as("owner")
                .contentType(ContentType.JSON)
                .body(wanted)
                .put("/api/settings")
                .then()
                .statusCode(200);
    }

    private static void callRecords(String integration, boolean wanted) {
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("callRecords", wanted))
                .put("/api/integrations/" + integration + "/settings")
                .then()
                .statusCode(200);
    }

    private static List<String> callOwners(String crm, String lead) {
        return lead(crm, lead).getList("calls.owner.user");
    }

    private static void put(String crm, String lead, String body) {
        RestAssured.given()
                .body(body)
                .put("/local/crm/" + crm + "/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private static JsonPath lead(String crm, String lead) {
        return RestAssured.get("/local/crm/" + crm + "/leads/" + lead).jsonPath();
    }

    private static String ownerThere(String crm, String lead) {
        return lead(crm, lead).getString("owner.user");
    }

    private static List<String> changesBy(String crm, String lead) {
        return lead(crm, lead).getList("changes.by");
    }

    private static void answered(String id, String phone, String user) {
        String agent = ",\"talk_time\":60,\"agent\":{\"id\":\"USR%s\",\"email\":\"%s@demo.example.com\"}"
                .formatted(id, user.replace('-', '.'));
        post(id, phone, "answered", agent);
    }

    private static void missed(String id, String phone) {
        post(id, phone, "no-answer", "");
    }

    private static void post(String id, String phone, String status, String more) {
        long startedAt = Instant.now().getEpochSecond() - 70;
        Requests.postToCtm(
                        "/webhooks/ctm",
                        "{\"id\":%s,\"direction\":\"inbound\",\"dial_status\":\"%s\",\"unix_time\":%d,\"duration\":70,\"caller_number\":\"%s\"%s}"
                                .formatted(id, status, startedAt, phone, more))
                .statusCode(202);
    }
}
