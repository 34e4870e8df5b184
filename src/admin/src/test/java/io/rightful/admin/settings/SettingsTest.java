package io.rightful.admin.settings;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class SettingsTest {
    private final Accounts accounts = new Accounts();

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void anAccountBeginsWithTheDefaults() {
        Api.as("analyst", account)
                .get("/api/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("region", equalTo("US"))
                .body("talker", equalTo("latest"))
                .body("missedCalls.to", equalTo("automatic"))
                .body("defaultLeadOwner.kind", equalTo("none"))
                .body("routing.leadOwnerRouting", equalTo("owner-first"))
                .body("autoLeadOwner", equalTo(false))
                .body("minimumTalkSeconds", equalTo(0))
                .body("createContacts", equalTo(true))
                .body("agentsSetOwners", equalTo(true));
    }

    @Test
    void whatIsNotMentionedStaysAsItIs() {
        String ada = Accounts.user(account, "Ada", "Example");

        put("{\"missedCalls\":{\"to\":\"user\",\"user\":\"" + ada + "\"},\"ownNumbers\":[\"(202) 555-0100\"]}", 200);
        put("{\"autoLeadOwner\":true,\"talker\":\"longest\",\"minimumTalkSeconds\":30}", 200);

        Api.as("analyst", account)
                .get("/api/settings")
                .then()
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("missedCalls.user", equalTo(ada))
                .body("ownNumbers", equalTo(List.of("+12025550100")))
                .body("autoLeadOwner", equalTo(true))
                .body("talker", equalTo("longest"))
                .body("minimumTalkSeconds", equalTo(30));
    }

    @Test
    void callsAreToldToASignedWebhookWhoseSecretIsNeverShown() {
        put("{\"toldCalls\":{\"webhook\":\"https://hooks.example.com/calls\"}}", 422);
        put("{\"toldCalls\":{\"webhook\":\"https://hooks.example.com/calls\",\"secret\":\"short\"}}", 422);
        put("{\"toldCalls\":{\"webhook\":\"https://127.0.0.1/\",\"secret\":\"invented-invented\"}}", 422);
        put("{\"toldCalls\":{\"webhook\":\"http://hooks.example.com/\",\"secret\":\"invented-invented\"}}", 422);
        put("{\"toldCalls\":{\"webhook\":\"https://hooks.example.com/calls\",\"secret\":\"invented-invented\"}}", 200);
        put("{\"toldCalls\":{\"onBus\":true}}", 200);

        Api.as("analyst", account)
                .get("/api/settings")
                .then()
                .body("toldCalls.onBus", equalTo(true))
                .body("toldCalls.webhook", equalTo("https://hooks.example.com/calls"))
                .body("toldCalls.secret", nullValue());

        put("{\"toldCalls\":{\"webhook\":\"\"}}", 200);
        Api.as("analyst", account).get("/api/settings").then().body("toldCalls.webhook", equalTo(""));
    }

    @Test
    void howAgentsAreToldIsChangedInPartsAndWithinLimits() {
        put("{\"notices\":{\"digestAbove\":9,\"tellUnassigned\":true}}", 200);
        put("{\"notices\":{\"digestWindowMinutes\":30}}", 200);
        put("{\"notices\":{\"digestAbove\":1001}}", 422);
        put("{\"notices\":{\"digestWindowMinutes\":0}}", 422);

        Api.as("analyst", account)
                .get("/api/settings")
                .then()
                .body("notices.ownDeedsSuppressed", equalTo(true))
                .body("notices.digestAbove", equalTo(9))
                .body("notices.digestWindowMinutes", equalTo(30))
                .body("notices.tellUnassigned", equalTo(true));
    }

    @Test
    void whoRingsIsChangedInPartsAndWithinLimits() {
        put("{\"routing\":{\"leadOwnerRouting\":\"only-owner\"}}", 200);
        put("{\"routing\":{\"leadRetryDelayMinutes\":[5,30]}}", 200);
        put("{\"routing\":{\"leadRetryMaximum\":7}}", 200);
        put("{\"routing\":{\"leadOwnerRouting\":\"nobody\"}}", 422);
        put("{\"routing\":{\"leadRetryDelayMinutes\":[]}}", 422);
        put("{\"routing\":{\"leadRetryDelayMinutes\":[0]}}", 422);
        put("{\"routing\":{\"leadRetryDelayMinutes\":[null]}}", 422);
        put("{\"routing\":{\"leadRetryDelayMinutes\":[43201]}}", 422);
        put("{\"routing\":{\"leadRetryMaximum\":21}}", 422);

        Api.as("analyst", account)
                .get("/api/settings")
                .then()
                .body("routing.leadOwnerRouting", equalTo("only-owner"))
                .body("routing.leadRetryDelayMinutes", equalTo(List.of(5, 30)))
                .body("routing.leadRetryMaximum", equalTo(7));
    }

    @Test
    void aStaleVersionIsNotOverwritten() {
        put("{\"createContacts\":false}", 200);

        Api.as("admin", account)
                .header("If-Match", "\"0\"")
                .body("{\"createContacts\":true}")
                .put("/api/settings")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyOwnersAndAdminsSwitchAutoLeadOwner() {
        List.of("analyst", "agent")
                .forEach(role -> Api.as(role, account)
                        .body("{\"autoLeadOwner\":true}")
                        .put("/api/settings")
                        .then()
                        .statusCode(403));
        Api.as("analyst", account).get("/api/settings").then().body("autoLeadOwner", equalTo(false));

        List.of("owner", "admin")
                .forEach(role -> Api.as(role, account)
                        .body("{\"autoLeadOwner\":true}")
                        .put("/api/settings")
                        .then()
                        .statusCode(200)
                        .body("autoLeadOwner", equalTo(true)));
    }

    @Test
    void settingsThatNameALeaverCanStillBeSentBack() {
        String ada = Accounts.user(account, "Ada", "Example");
        put("{\"missedCalls\":{\"to\":\"user\",\"user\":\"" + ada + "\"}}", 200);
        Api.as("admin", account)
                .body("{\"firstName\":\"Ada\",\"active\":false}")
                .put("/api/users/" + ada)
                .then()
                .statusCode(200);

        put(Api.as("admin", account).get("/api/settings").asString(), 200);
        put("{\"defaultLeadOwner\":{\"kind\":\"user\",\"user\":\"" + ada + "\"}}", 422);
    }

    @Test
    void aSourceDecidesOtherwiseThanItsAccount() {
        String ada = Accounts.user(account, "Ada", "Example");
        putSource(
                "{\"missedCalls\":{\"to\":\"nobody\"},\"installer\":\"" + ada + "\",\"replayWindowSeconds\":60}", 200);
        putSource("{\"defaultLeadOwner\":{\"kind\":\"default\"}}", 200);

        Api.as("analyst", account)
                .get("/api/sources/ctm/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("missedCalls", nullValue())
                .body("replayWindowSeconds", nullValue())
                .body("defaultLeadOwner.kind", equalTo("default"))
                .body("installer", equalTo(ada));
        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .body("{}")
                .put("/api/sources/ctm/settings")
                .then()
                .statusCode(412);
    }

    @Test
    void aSourceNeverShowsItsSecretsOrItsDoor() {
        Api.as("owner", account)
                .get("/api/sources")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("ctm"))
                .body("items.provider", hasItem("ctm"))
                .body(not(containsString("secret")))
                .body(not(containsString("door")));
    }

    @Test
    void aStepIsDescribedAndForgotten() {
        String step = "/api/sources/ctm/steps/menu%2F3";
        Api.as("admin", account)
                .body("{\"kind\":\"ring-group\",\"agents\":[\"7\",{\"name\":\"Ada Example\"}]}")
                .put(step)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stepId", equalTo("menu/3"))
                .body("agents.id", hasItem("7"))
                .body("agents.name", hasItem("Ada Example"));
        Api.as("admin", account)
                .body("{\"kind\":\"voicemail\",\"email\":\"Front@Example.com\"}")
                .put(step)
                .then()
                .body("email", equalTo("front@example.com"));
        Api.as("analyst", account).get(step).then().statusCode(200).body("kind", equalTo("voicemail"));
        Api.as("admin", account).delete(step).then().statusCode(204);
        Api.as("analyst", account).get(step).then().statusCode(404);
    }

    private void put(String body, int status) {
        Api.as("admin", account).body(body).put("/api/settings").then().statusCode(status);
    }

    private void putSource(String body, int status) {
        Api.as("admin", account)
                .body(body)
                .put("/api/sources/ctm/settings")
                .then()
                .statusCode(status);
    }
}
