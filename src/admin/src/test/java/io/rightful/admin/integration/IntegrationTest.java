package io.rightful.admin.integration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.lambda.SetSchedules;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.Pulls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.BusEvent;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class IntegrationTest {
    private static final IntegrationId HUB = new IntegrationId("hub");
    private final Accounts accounts = new Accounts();
    private final CrmAccesses accesses = new CrmAccesses(LocalAws.dynamoDb(), LocalAws.TABLES);
    private final Pulls pulls = new Pulls(LocalAws.dynamoDb(), LocalAws.TABLES);
    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    private AccountId id() {
        return new AccountId(account);
    }

    private List<String> published() {
        return PublishedEvents.mentioning("\"" + account + "\"").stream()
                .map(BusEvent::detailType)
                .toList();
    }

    @Test
    void aConnectedCrmIsReadAtOnceAndAgainAndAgain() {
        Connections.connect(account, Connections.HUBSPOT)
                .statusCode(201)
                .header("Location", "/api/integrations/hub")
                .header("ETag", "\"1\"")
                .body("id", equalTo("hub"))
                .body("connected", equalTo(true))
                .body("address", equalTo("https://api.hubapi.com"))
                .body("access", contains("key"))
                .body("cannotDo.code", contains("tell-deleted"))
                .body("rank", equalTo(1))
                .body("ownerRequired", equalTo(false));

        assertThat(published()).containsExactly("CrmUsersDue", "LeadOwnerPullDue");
        assertThat(SetSchedules.of(account))
                .extracting(schedule -> schedule.path("ScheduleExpression").asText())
                .containsExactlyInAnyOrder("rate(5 minutes)", "rate(60 minutes)");
        assertThat(SetSchedules.of(account))
                .extracting(schedule -> schedule.path("Target")
                        .path("EventBridgeParameters")
                        .path("Source")
                        .asText())
                .containsOnly("rightful.admin");
    }

    @Test
    void whatLetsUsInIsKeptAndNeverShown() {
        Connections.connect(account, Connections.HUBSPOT).body("", not(containsString("private app")));

        assertThat(accesses.find(id(), HUB).map(AccessCredentials::access))
                .contains(Map.of("key", "the key of a private app"));
        String shown = Connections.get(account, "/hub").extract().asString();
        assertThat(shown).doesNotContain("private app").contains("\"access\":[\"key\"]");
        assertThat(Connections.get(account, "").extract().asString()).doesNotContain("private app");
    }

    @Test
    void optionsThatAreSecretAreNotShownEither() {
        Connections.connect(account, """
                        {"id":"fub","crm":"followupboss","access":{"key":"an api key"},
                         "options":{"system":"Rightful","systemKey":"the key of the system"}}
                        """)
                .statusCode(201)
                .body("access", contains("key", "systemKey"))
                .body("options.system", equalTo("Rightful"))
                .body("options.systemKey", nullValue());
    }

    @Test
    void aConnectionIsChangedButNeverOnlyItsAddress() {
        Connections.connect(account, Connections.HUBSPOT);

        Connections.put(account, "/hub", "{\"name\":\"Marketing\",\"rank\":3,\"ownerRequired\":true}")
                .statusCode(200)
                .body("name", equalTo("Marketing"))
                .body("rank", equalTo(3))
                .body("ownerRequired", equalTo(true))
                .body("connected", equalTo(true));
        Connections.put(account, "/hub", "{\"address\":\"https://elsewhere.example.com\"}")
                .statusCode(422)
                .body("detail", containsString("access: send it together"));
        Connections.put(
                        account,
                        "/hub",
                        "{\"address\":\"https://api-eu1.hubapi.com/\",\"region\":\"DE\",\"access\":{\"key\":\"another\"}}")
                .statusCode(200)
                .body("address", equalTo("https://api-eu1.hubapi.com"))
                .body("region", equalTo("DE"));
        Connections.put(account, "/hub", "{\"crm\":\"salesforce\"}").statusCode(422);
    }

    @Test
    void aChangeOfWhatWasNotSeenIsRefused() {
        Connections.connect(account, Connections.HUBSPOT);

        Api.as("admin", account)
                .header("If-Match", "\"7\"")
                .body("{\"rank\":2}")
                .put("/api/integrations/hub")
                .then()
                .statusCode(412);
        Api.as("admin", account)
                .header("If-Match", "\"7\"")
                .delete("/api/integrations/hub")
                .then()
                .statusCode(412);
    }

    @Test
    void anEndedConnectionIsForgottenWithWhatLetUsIn() {
        Connections.connect(account, Connections.HUBSPOT);

        Api.as("owner", account).delete("/api/integrations/hub").then().statusCode(204);

        Connections.get(account, "/hub").statusCode(404);
        assertThat(accesses.find(id(), HUB)).isEmpty();
        assertThat(SetSchedules.of(account)).isEmpty();
        Connections.connect(account, Connections.HUBSPOT).statusCode(201);
    }

    @Test
    void anIdIsTakenOnceUnlessItIsTheSameRequest() {
        Connections.connect(account, Connections.HUBSPOT).statusCode(201);
        Connections.connect(account, Connections.HUBSPOT).statusCode(409).body("code", equalTo("integration-taken"));

        for (int sent = 0; sent < 2; sent++) {
            Api.as("admin", account)
                    .header("Idempotency-Key", "k-1")
                    .body("{\"crm\":\"salesforce\"}")
                    .post("/api/integrations")
                    .then()
                    .statusCode(201)
                    .body("rank", equalTo(2))
                    .body("ownerRequired", equalTo(true))
                    .body("connected", equalTo(false));
        }
        Connections.get(account, "").body("items.size()", equalTo(2));
    }

    @Test
    void howTheSyncGoesIsShownWithWhatToDo() {
        Connections.connect(account, Connections.HUBSPOT);
        Connections.get(account, "/hub").body("status.behind", equalTo(true)).body("status.lastRun", nullValue());
        Instant now = Instant.now();
        pulls.of(id(), HUB).acquire("run", now, ofMinutes(1));
        pulls.of(id(), HUB).finish("run", "cursor", now);
        pulls.of(id(), HUB).acquire("run", now, ofMinutes(1));
        pulls.of(id(), HUB).fail("run", "NEEDS_RECONNECT invalid_grant", now, now);

        Connections.get(account, "/hub")
                .body("status.lastRun", notNullValue())
                .body("status.lastSuccess", notNullValue())
                .body("status.nextRun", notNullValue())
                .body("status.lagSeconds", lessThan(60))
                .body("status.behind", equalTo(false))
                .body("status.problem.kind", equalTo("needs-reconnect"))
                .body("status.problem.code", equalTo("invalid_grant"))
                .body("status.problem.adminAction", containsString("Connect it again"));
    }

    @Test
    void theNextRunIsNotBeforeTheCrmAllowsOne() {
        Connections.connect(account, Connections.HUBSPOT);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        pulls.of(id(), HUB).acquire("run", now, ofMinutes(1));
        pulls.of(id(), HUB).fail("run", "LIMIT_REACHED daily", now, now.plus(ofMinutes(50)));

        Connections.get(account, "/hub")
                .body("status.nextRun", equalTo(now.plus(ofMinutes(50)).toString()));
    }

    @Test
    void aRunIsDoneOnDemand() {
        Connections.connect(account, Connections.HUBSPOT);

        Api.as("admin", account)
                .post("/api/integrations/hub/runs")
                .then()
                .statusCode(202)
                .body("reads", contains("crm-users", "lead-owners"));
        assertThat(published()).hasSize(4);
        assertThat(PublishedEvents.mentioning("\"" + account + "\"").get(3).detail())
                .isEqualTo("{\"account\":\"" + account + "\",\"integration\":\"hub\"}");
    }

    @Test
    void whatACrmCannotDoIsSaidInWords() {
        Connections.connect(account, "{\"id\":\"pipe\",\"crm\":\"pipedrive\",\"access\":{\"key\":\"k\"}}")
                .body("ownerRequired", equalTo(true))
                .body("cannotDo.code", hasItem("record-calls"))
                .body("cannotDo.meaning", hasItem("Calls cannot be recorded on its leads."));
    }
}
