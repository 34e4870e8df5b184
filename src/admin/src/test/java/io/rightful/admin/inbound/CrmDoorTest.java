package io.rightful.admin.inbound;

import java.time.Duration;
import java.time.Instant;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static io.rightful.admin.inbound.Firepoint.PHONE;
import static io.rightful.admin.inbound.Firepoint.change;
import static io.rightful.admin.inbound.Firepoint.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A CRM that is never asked says who owns its leads. */
@AdminTest
class CrmDoorTest {
    private final Accounts accounts = new Accounts();

    private Firepoint firepoint;
    private String account;
    private String ada;
    private String bea;

    @BeforeEach
    void aConnectedCrmAndTwoUsers() {
        account = accounts.create();
        firepoint = Firepoint.connect(account);
        ada = firepoint.user("Ada", "ada@example.com");
        bea = firepoint.user("Bea", "bea@example.com");
    }

    @Test
    void anOwnerNamedByAddressBecomesTheLeadsOwnerHere() {
        firepoint
                .post(change("e-1", "\"id\":\"L-1\",\"phone\":\"(202) 555-0141\"", "\"email\":\"Ada@example.com\"", ""))
                .statusCode(202)
                .body("changed", equalTo(1))
                .body("unclear", equalTo(0))
                .body("refused", empty());

        firepoint
                .contact()
                .body("items[0].leadOwner.user", equalTo(ada))
                .body("items[0].leadOwner.cause", equalTo("crm"))
                .body("items[0].leadOwner.integration", equalTo("firepoint"));
        Api.as("admin", account).get("/api/users/" + ada + "/crm-links").then().body("items.crmUser", contains(ada));
    }

    @Test
    void theSameEventTwiceIsOneChange() {
        String first = change("e-1", "\"phone\":\"" + PHONE + "\"", "\"email\":\"ada@example.com\"", "");
        firepoint.post(first).body("changed", equalTo(1));
        firepoint
                .post(change("e-2", "\"phone\":\"" + PHONE + "\"", "\"email\":\"bea@example.com\"", ""))
                .body("changed", equalTo(1));

        firepoint.post(first).statusCode(202).body("changed", equalTo(0));

        firepoint.contact().body("items[0].leadOwner.user", equalTo(bea));
    }

    @Test
    void whatIsOlderThanWhatIsKnownChangesNothing() {
        Instant now = Instant.now();
        firepoint.post(change("e-1", "\"id\":\"L-1\",\"phone\":\"" + PHONE + "\"", "\"id\":\"" + ada + "\"", at(now)));

        firepoint
                .post(change(
                        "e-0", "\"id\":\"L-1\"", "\"email\":\"bea@example.com\"", at(now.minus(Duration.ofHours(1)))))
                .statusCode(202)
                .body("changed", equalTo(0));

        firepoint.contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @Test
    void anOwnerWhoIsNobodyHereIsShownAsTheCrmNamesThem() {
        firepoint.post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"id\":\"4711\"", ""));

        firepoint
                .contact()
                .body("items[0].leadOwner.user", nullValue())
                .body("items[0].leadOwner.crmUser", equalTo("4711"));
    }

    @Test
    void anAddressOfNobodyChangesNothingAndIsListed() {
        firepoint
                .post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"email\":\"nobody@example.com\"", ""))
                .statusCode(202)
                .body("changed", equalTo(0))
                .body("unclear", equalTo(1));

        firepoint.contact().body("items", empty());
        String problems = Api.as("analyst", account)
                .get("/api/integrations/firepoint/problems")
                .then()
                .body("items.reason", contains("stated-owner-unknown"))
                .body("items.kind", contains("skipped"))
                .body("items[0].adminAction", containsString("Correct it, here"))
                .extract()
                .asString();
        assertThat(problems).doesNotContain("nobody@example.com").doesNotContain(PHONE);
    }

    @Test
    void aQueueAndNobodyAreOwnersToo() {
        firepoint.post(change("e-1", "\"phone\":\"" + PHONE + "\"", "\"queue\":\"West\"", ""));
        firepoint.contact().body("items[0].leadOwner.queue", equalTo("West"));

        firepoint.post(change("e-2", "\"phone\":\"" + PHONE + "\"", "\"nobody\":true", ""));
        firepoint.contact().body("items[0].leadOwner", nullValue());
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
        firepoint.post(body).statusCode(400).body("detail", containsString(detail));
    }

    @Test
    void withoutTheProofNothingIsEvenRead() {
        String body = "not even JSON";
        Instant now = Instant.now();

        sent(firepoint.url(), "application/json", body, now, "another secret").statusCode(401);
        sent(firepoint.url(), "application/json", body, now.minus(Duration.ofMinutes(6)), firepoint.secret())
                .statusCode(401);
        Api.anonymous().body(body).post(firepoint.url()).then().statusCode(401).body("code", equalTo("unverified"));
        Api.anonymous()
                .header("X-Rightful-Secret", firepoint.secret())
                .body(body)
                .post(firepoint.url())
                .then()
                .statusCode(401);
        sent("/crm/nowhere", "application/json", body, now, firepoint.secret()).statusCode(404);
    }

    @Test
    void theSecretBeforeVerifiesOnUntilTheNextChange() {
        JsonPath renewed = Api.as("admin", account)
                .body("{}")
                .post("/api/integrations/firepoint/secrets")
                .then()
                .statusCode(200)
                .body("url", equalTo(firepoint.url()))
                .extract()
                .jsonPath();
        String body = change("e-1", "\"phone\":\"" + PHONE + "\"", "\"nobody\":true", "");

        sent(firepoint.url(), "application/json", body, Instant.now(), renewed.getString("secret"))
                .statusCode(202);
        sent(firepoint.url(), "application/json", body, Instant.now(), firepoint.secret())
                .statusCode(202);
        Api.as("admin", account)
                .body("{\"secret\":\"short\"}")
                .post("/api/integrations/firepoint/secrets")
                .then()
                .statusCode(422);
    }

    @Test
    void anEndedConnectionHasNoDoor() {
        Api.as("admin", account).delete("/api/integrations/firepoint").then().statusCode(204);

        firepoint.post("{}").statusCode(404);
    }

    private static String at(Instant time) {
        return ",\"changedAt\":\"" + time + "\"";
    }
}
