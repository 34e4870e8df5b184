package io.rightful.admin.source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class ApiAccessTest {
    private static final String PATH = "/api/sources/ctm/api-access";
    private static final String OLDER = "/api/sources/ctm/older-calls";
    private static final String ENTERED =
            "{\"access\":{\"keyId\":\"invented-id\",\"keySecret\":\"invented-secret\"},\"options\":{\"account\":\"18614\"}}";

    private final Accounts accounts = new Accounts();
    private final ApiAccesses accesses = new ApiAccesses(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void ofWhatLetsUsInTheNamesAloneAreShown() {
        Api.as("owner", account)
                .body(ENTERED)
                .put(PATH)
                .then()
                .statusCode(200)
                .body("connected", equalTo(true))
                .body("address", equalTo("https://api.calltrackingmetrics.com"))
                .body("access", contains("keyId", "keySecret"))
                .body("options.account", equalTo("18614"))
                .body("enteredAt", notNullValue());

        Api.as("analyst", account)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("access", contains("keyId", "keySecret"))
                .body("agentsReadAt", nullValue())
                .body(not(containsString("invented-")));
        assertThat(accesses.find(new AccountId(account), new SourceName("ctm"))
                        .orElseThrow()
                        .access())
                .containsEntry("keySecret", "invented-secret");
    }

    @Test
    void whatLetsUsInCanBeTakenAway() {
        Api.as("owner", account).body(ENTERED).put(PATH);

        Api.as("owner", account).delete(PATH).then().statusCode(204);

        Api.as("owner", account)
                .get(PATH)
                .then()
                .body("connected", equalTo(false))
                .body("access", empty())
                .body("options", anEmptyMap());
        assertThat(accesses.find(new AccountId(account), new SourceName("ctm"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"access\":{}}",
                "{\"access\":{\"keyId\":\"id\",\"keySecret\":\"secret\"}}",
                "{\"access\":{\"keyId\":\"id\",\"keySecret\":\"secret\"},\"options\":{\"account\":\" \"}}",
                "{\"access\":{\"keyId\":\"id\",\"keySecret\":\"secret\"},\"options\":{\"account\":\"1\",\"more\":\"2\"}}",
                "{\"access\":{\"key\":\"k\"},\"options\":{\"account\":\"1\"}}",
                "{\"access\":{\"keyId\":\"id\",\"keySecret\":\"secret\"},\"options\":{\"account\":\"1\"},"
                        + "\"address\":\"https://169.254.169.254\"}"
            })
    void whatCannotBeTakenIsSaidBeforeAnythingIsKept(String body) {
        Api.as("owner", account).body(body).put(PATH).then().statusCode(422).body("detail", notNullValue());
        Api.as("owner", account).get(PATH).then().body("connected", equalTo(false));
    }

    @Test
    void agentsAreListedOnDemandOnceWeAreLetIn() {
        Api.as("owner", account).post("/api/sources/ctm/agents/read").then().statusCode(409);
        Api.as("owner", account).body(ENTERED).put(PATH);
        Api.as("owner", account).post("/api/sources/ctm/agents/read").then().statusCode(202);
    }

    @Test
    void callsAreReadOnDemandOnceWeAreLetIn() {
        Api.as("owner", account).post("/api/sources/ctm/calls/read").then().statusCode(409);
        Api.as("owner", account).body(ENTERED).put(PATH);
        Api.as("owner", account).post("/api/sources/ctm/calls/read").then().statusCode(202);
        Api.as("analyst", account)
                .get("/api/sources/ctm/calls/reading")
                .then()
                .statusCode(200)
                .body("supported", equalTo(true))
                .body("scheduled", equalTo(false))
                .body("lastRun", nullValue());
    }

    @Test
    void olderCallsComeInByAJob() {
        String range = "{\"from\":\"2026-09-01T00:00:00Z\",\"to\":\"2026-10-01T00:00:00Z\",\"dryRun\":true}";
        Api.as("owner", account).body(range).post(OLDER).then().statusCode(409).body("code", equalTo("no-api-access"));
        Api.as("owner", account).body(ENTERED).put(PATH);

        String job = Api.as("owner", account)
                .body(range)
                .post(OLDER)
                .then()
                .statusCode(202)
                .body("kind", equalTo("older-calls"))
                .body("request.source", equalTo("ctm"))
                .body("request.dryRun", equalTo("true"))
                .extract()
                .path("id");

        Api.as("owner", account).get("/api/jobs/" + job).then().body("state", equalTo("waiting"));
        Api.as("analyst", account).body(range).post(OLDER).then().statusCode(403);
        Api.as("owner", account).body("{}").post(OLDER).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "agent"})
    void onlyWhoRunsTheAccountLetsUsIn(String role) {
        Api.as(role, account).body(ENTERED).put(PATH).then().statusCode(403);
        Api.as(role, account).delete(PATH).then().statusCode(403);
        Api.as(role, account).post("/api/sources/ctm/agents/read").then().statusCode(403);
    }
}
