package io.rightful.admin.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.crm.inbound.BodySignature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A CRM that is never asked says who owns its leads. */
@AdminTest
class CrmDoorTest {
    private static final String PHONE = "+12025550141";

    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;
    private String bea;
    private String url;
    private String secret;

    @BeforeEach
    void aConnectedCrmAndTwoUsers() {
        account = accounts.create();
        ada = user("Ada", "ada@example.com");
        bea = user("Bea", "bea@example.com");
        JsonPath connected = Api.as("admin", account)
                .body("{\"id\":\"firepoint\",\"crm\":\"generic\"}")
                .post("/api/integrations")
                .then()
                .statusCode(201)
                .body("url", startsWith("/crm/"))
                .body("connected", equalTo(true))
                .extract()
                .jsonPath();
        url = connected.getString("url");
        secret = connected.getString("secret");
    }

    @Test
    void anOwnerNamedByAddressBecomesTheLeadsOwnerHere() {
        post(change("e-1", "\"id\":\"L-1\",\"phone\":\"(202) 555-0141\"", "\"email\":\"Ada@example.com\"", ""))
                .statusCode(202)
                .body("changed", equalTo(1))
                .body("unclear", equalTo(0))
                .body("refused", empty());

        contact()
                .body("items[0].leadOwner.user", equalTo(ada))
                .body("items[0].leadOwner.cause", equalTo("crm"))
                .body("items[0].leadOwner.integration", equalTo("firepoint"));
        Api.as("admin", account).get("/api/users/" + ada + "/crm-links").then().body("items.crmUser", contains(ada));
    }

    @Test
    void theSameEventTwiceIsOneChange() {
        String first = change("e-1", "\"phone\":\"" + PHONE + "\"", "\"email\":\"ada@example.com\"", "");
        post(first).body("changed", equalTo(1));
        post(change("e-2", "\"phone\":\"" + PHONE + "\"", "\"email\":\"bea@example.com\"", ""))
                .body("changed", equalTo(1));

        post(first).statusCode(202).body("changed", equalTo(0));

        contact().body("items[0].leadOwner.user", equalTo(bea));
    }

    @Test
    void whatIsOlderThanWhatIsKnownChangesNothing() {
        Instant now = Instant.now();
        post(change("e-1", "\"id\":\"L-1\",\"phone\":\"" + PHONE + "\"", "\"id\":\"" + ada + "\"", at(now)));

        post(change("e-0", "\"id\":\"L-1\"", "\"email\":\"bea@example.com\"", at(now.minus(Duration.ofHours(1)))))
                .statusCode(202)
                .body("changed", equalTo(0));

        contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @Test
    void anOwnerWhoIsNobodyHereIsShownAsTheCrmNamesThem() {
        post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"id\":\"4711\"", ""));

        contact().body("items[0].leadOwner.user", nullValue()).body("items[0].leadOwner.crmUser", equalTo("4711"));
    }

    @Test
    void anAddressOfNobodyChangesNothingAndIsListed() {
        post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"email\":\"nobody@example.com\"", ""))
                .statusCode(202)
                .body("changed", equalTo(0))
                .body("unclear", equalTo(1));

        contact().body("items", empty());
        String problems = Api.as("analyst", account)
                .get("/api/integrations/firepoint/problems")
                .then()
                .body("items.reason", contains("stated-owner-unknown"))
                .body("items.kind", contains("skipped"))
                .body("items[0].adminAction", containsString("Correct the user's e-mail"))
                .extract()
                .asString();
        assertThat(problems).doesNotContain("nobody@example.com").doesNotContain(PHONE);
    }

    @Test
    void aQueueAndNobodyAreOwnersToo() {
        post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"queue\":\"West\"", ""));
        contact().body("items[0].leadOwner.queue", equalTo("West"));

        post(change("e-2", "\"phone\":\"" + PHONE + "\"", "\"nobody\":true", ""));
        contact().body("items[0].leadOwner", nullValue());
    }

    @Test
    void aFileSaysTheSameAndItsUnreadableRowsAreNamed() {
        String file = """
                Lead ID,Phone,Owner Email
                1,(202) 555-0141,ada@example.com
                2,(202) 555-0142,nobody@example.com
                ,no number,ada@example.com
                3,(202) 555-0143,
                """;

        post("text/csv", file)
                .statusCode(202)
                .body("changed", equalTo(1))
                .body("unclear", equalTo(1))
                .body("refused.row", contains(3, 4))
                .body("refused[0].field", equalTo("lead.phone"));
        post("text/csv; charset=utf-8", file).statusCode(202).body("changed", equalTo(0));

        contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @Test
    void aLongFileIsTakenInPartsAndOnceEach() {
        String file = "lead_id,phone,owner_email\n"
                + "1,(202) 555-0142,ada@example.com\n".repeat(100)
                + "2,(202) 555-0141,bea@example.com\n";

        post("text/csv", file).statusCode(202).body("changed", equalTo(2));
        contact().body("items[0].leadOwner.user", equalTo(bea));
        post(change("e-1", "\"id\":\"2\"", "\"email\":\"ada@example.com\"", "")).body("changed", equalTo(1));
        post("text/csv", file).statusCode(202).body("changed", equalTo(0));
        contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lead\":{\"id\":\"1\"},\"owner\":{\"nobody\":true}}|eventId: It is required.",
                "{\"eventId\":\"e\",\"owner\":{\"nobody\":true}}|lead: One of id, phone and email is required.",
                "{\"eventId\":\"e\",\"lead\":{\"phone\":\"none\"},\"owner\":{\"nobody\":true}}|lead.phone: ",
                "{\"eventId\":\"e\",\"lead\":{\"id\":\"1\"}}|owner: Exactly one",
                "[]|The body is no JSON object.",
            })
    void whatCannotBeReadIsNamed(String body, String detail) {
        post(body).statusCode(400).body("detail", containsString(detail));
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() {
        post("text/csv", "Name,City\nAda,Berlin\n").statusCode(400).body("detail", startsWith("header: "));
        post("application/xml", "<a/>").statusCode(415);
    }

    @Test
    void withoutTheProofNothingIsEvenRead() {
        String body = "not even JSON";
        Instant now = Instant.now();

        sent(url, "application/json", body, now, "another secret").statusCode(401);
        sent(url, "application/json", body, now.minus(Duration.ofMinutes(6)), secret)
                .statusCode(401);
        Api.anonymous().body(body).post(url).then().statusCode(401).body("code", equalTo("unverified"));
        Api.anonymous()
                .header("X-Rightful-Secret", secret)
                .body(body)
                .post(url)
                .then()
                .statusCode(401);
        sent("/crm/nowhere", "application/json", body, now, secret).statusCode(404);
    }

    @Test
    void theSecretBeforeVerifiesOnUntilTheNextChange() {
        JsonPath renewed = Api.as("admin", account)
                .body("{}")
                .post("/api/integrations/firepoint/secrets")
                .then()
                .statusCode(200)
                .body("url", equalTo(url))
                .extract()
                .jsonPath();
        String body = change("e-1", "\"phone\":\"" + PHONE + "\"", "\"nobody\":true", "");

        sent(url, "application/json", body, Instant.now(), renewed.getString("secret"))
                .statusCode(202);
        sent(url, "application/json", body, Instant.now(), secret).statusCode(202);
        Api.as("admin", account)
                .body("{\"secret\":\"short\"}")
                .post("/api/integrations/firepoint/secrets")
                .then()
                .statusCode(422);
    }

    @Test
    void anEndedConnectionHasNoDoor() {
        Api.as("admin", account).delete("/api/integrations/firepoint").then().statusCode(204);

        post("{}").statusCode(404);
    }

    private String user(String name, String email) {
        return Api.as("admin", account)
                .body("{\"firstName\":\"" + name + "\",\"lastName\":\"Example\",\"email\":\"" + email + "\"}")
                .post("/api/users")
                .then()
                .extract()
                .path("id");
    }

    private static String change(String event, String lead, String owner, String more) {
        return "{\"eventId\":\"" + event + "\",\"lead\":{" + lead + "},\"owner\":{" + owner + "}" + more + "}";
    }

    private static String at(Instant time) {
        return ",\"changedAt\":\"" + time + "\"";
    }

    private ValidatableResponse contact() {
        return Api.as("analyst", account)
                .get("/api/contacts?phone=%2B12025550141")
                .then();
    }

    private ValidatableResponse post(String body) {
        return post("application/json", body);
    }

    private ValidatableResponse post(String type, String body) {
        return sent(url, type, body, Instant.now(), secret);
    }

    private static ValidatableResponse sent(String url, String type, String body, Instant time, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Api.anonymous()
                .contentType(type)
                .header("X-Rightful-Time", Long.toString(time.getEpochSecond()))
                .header("X-Rightful-Signature", BodySignature.sign(secret, time, bytes))
                .body(bytes)
                .post(url)
                .then();
    }
}
