package io.rightful.admin.inbound;

import java.time.Instant;
import java.util.Optional;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.SetSchedules;
import io.rightful.ledger.integration.ToldChange;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHook;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class ZapierTest {
    private static final IntegrationId ZAPIER = new IntegrationId("zaps");
    private static final String HOOK = "https://hooks.zapier.com/hooks/standard/1/abc/";

    private final Accounts accounts = new Accounts();
    private final ZapierHooks hooks = new ZapierHooks(LocalAws.dynamoDb(), LocalAws.TABLES);
    private final ToldChanges told = new ToldChanges(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;
    private String url;
    private String secret;

    @BeforeEach
    void aConnectedZapier() {
        account = accounts.create();
        JsonPath connected = Api.as("admin", account)
                .body("{\"id\":\"zaps\",\"crm\":\"zapier\"}")
                .post("/api/integrations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        url = connected.getString("url");
        secret = connected.getString("secret");
    }

    private RequestSpecification zap() {
        return Api.anonymous().header("X-Rightful-Secret", secret);
    }

    @Test
    void aZapSaysWhoOwnsALead() {
        String ada = Accounts.user(account, "Ada", "Example");

        zap().body("{\"idempotency_key\":\"z-1\",\"lead\":{\"email\":\"noor@example.com\"},\"owner\":{\"id\":\"" + ada
                        + "\"},\"changed_at\":\"2026-05-04T12:00:07Z\"}")
                .post(url)
                .then()
                .statusCode(202)
                .body("changed", equalTo(1));

        Api.as("analyst", account)
                .get("/api/contacts?owner=" + ada)
                .then()
                .body("items[0].emails[0]", equalTo("noor@example.com"));
    }

    @Test
    void aZapIsToldUntilItIsSwitchedOff() {
        String id = zap().body("{\"hookUrl\":\"" + HOOK + "\"}")
                .post(url + "/hooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        zap().body("{\"hookUrl\":\"" + HOOK + "\"}").post(url + "/hooks").then().body("id", equalTo(id));
        assertThat(hooks.list(new AccountId(account), ZAPIER)).containsExactly(new ZapierHook(id, HOOK));

        zap().delete(url + "/hooks/" + id).then().statusCode(204);
        assertThat(hooks.list(new AccountId(account), ZAPIER)).isEmpty();
    }

    @Test
    void whatAZapCouldNotTakeIsToldAgainWithTheNextRun() {
        assertThat(SetSchedules.of(account))
                .extracting(schedule -> schedule.path("ScheduleExpression").asText())
                .containsExactly("rate(5 minutes)");
    }

    @Test
    void anEndedConnectionTellsNobodyAnyMore() {
        zap().body("{\"hookUrl\":\"" + HOOK + "\"}").post(url + "/hooks").then().statusCode(201);

        Api.as("admin", account).delete("/api/integrations/zaps").then().statusCode(204);

        assertThat(hooks.list(new AccountId(account), ZAPIER)).isEmpty();
    }

    @Test
    void nobodyElseIsCalledBecauseAZapAskedForIt() {
        zap().body("{\"hookUrl\":\"https://elsewhere.example.com/\"}")
                .post(url + "/hooks")
                .then()
                .statusCode(400)
                .body("detail", containsString("hooks.zapier.com"));
    }

    @Test
    void whatWasToldIsListedTheNewestFirst() {
        Instant now = Instant.now();
        told.put(new AccountId(account), ZAPIER, change("own-1", now.minusSeconds(60)));
        told.put(new AccountId(account), ZAPIER, change("own-2", now));

        JsonPath list = zap().get(url + "/owner-changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(list.<String>getList("id")).containsExactly("own-2", "own-1");
        assertThat(list.getString("[0].owner_email")).isEqualTo("ada@example.com");
        assertThat(list.<String, Object>getMap("[0]")).containsKey("owner_id");
    }

    @Test
    void withoutTheSecretNobodyComesIn() {
        RequestSpecification another = Api.anonymous().header("X-Rightful-Secret", secret + "x");

        another.get(url + "/owner-changes").then().statusCode(401);
        Api.anonymous().get(url + "/owner-changes").then().statusCode(401);
        Api.anonymous().body("{}").post(url + "/hooks").then().statusCode(401);
        Api.anonymous().delete(url + "/hooks/x").then().statusCode(401);
        Api.anonymous().body("{}").post(url).then().statusCode(401);
        zap().get("/crm/nowhere/owner-changes").then().statusCode(404);
    }

    @Test
    void aCrmThatIsNotZapierHasNoHooks() {
        JsonPath generic = Api.as("admin", account)
                .body("{\"crm\":\"generic\"}")
                .post("/api/integrations")
                .then()
                .extract()
                .jsonPath();

        Api.anonymous()
                .header("X-Rightful-Secret", generic.getString("secret"))
                .get(generic.getString("url") + "/owner-changes")
                .then()
                .statusCode(404);
    }

    private static ToldChange change(String id, Instant at) {
        return new ToldChange(
                id,
                new CrmLeadId("L-1"),
                Optional.empty(),
                Optional.of(new EmailAddress("ada@example.com")),
                "manual",
                at);
    }
}
