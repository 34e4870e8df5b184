package io.rightful.admin.handover;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class HandOverTest {
    private final Accounts accounts = new Accounts();
    private final Jobs jobs = new Jobs(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;
    private String leaver;
    private String heir;

    @BeforeEach
    void twoUsers() {
        account = accounts.create();
        leaver = Accounts.user(account, "Ada", "Example");
        heir = Accounts.user(account, "Bea", "Example");
    }

    @Test
    void aHandOverBecomesAJobThatTheBusIsToldOf() {
        String job = post("{\"user\":\"" + heir + "\"}", "")
                .statusCode(202)
                .body("kind", equalTo("hand-over"))
                .body("request.from", equalTo(leaver))
                .body("request.user", equalTo(heir))
                .body("request.what", equalTo("calls,contacts,leads"))
                .extract()
                .path("id");
        assertThat(PublishedEvents.mentioning(job)).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.admin");
            assertThat(event.detailType()).isEqualTo("HandOverRequested");
        });
    }

    @Test
    void aTeamIsItsActiveMembersButTheLeaver() {
        post("{\"team\":\"everybody\"}", ",\"what\":[\"leads\"]")
                .statusCode(202)
                .body("request.members", equalTo(heir))
                .body("request.what", equalTo("leads"));
        String team = Api.as("admin", account)
                .body("{\"name\":\"Sales\",\"members\":[{\"user\":\"%s\",\"priority\":1}]}".formatted(leaver))
                .post("/api/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("{\"team\":\"" + team + "\"}", "").statusCode(422);
    }

    @Test
    void oneJobSaysHowManyWentToWhom() {
        String id = post("{\"nobody\":true}", "").statusCode(202).extract().path("id");
        Job job = jobs.find(new AccountId(account), id).orElseThrow();
        jobs.save(job, Map.of("leads/nobody", 3L));
        Api.as("analyst", account).get("/api/jobs/" + id).then().body("counts.'leads/nobody'", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"user\":\"unknown\"}",
                "{\"team\":\"unknown\"}",
                "{\"nobody\":false}",
                "{\"nobody\":true,\"team\":\"everybody\"}"
            })
    void whoGetsItIsOneWhoCan(String to) {
        post(to, "").statusCode(422);
    }

    @Test
    void whatIsHandedOverAndByWhomMakesSense() {
        post("{\"user\":\"" + leaver + "\"}", "").statusCode(422);
        post("{\"nobody\":true}", ",\"what\":[\"everything\"]").statusCode(422);
        post("{\"nobody\":true}", ",\"what\":[]").statusCode(422);
        Api.as("admin", account)
                .body("{\"from\":\"unknown\",\"to\":{\"nobody\":true},\"dryRun\":true}")
                .post("/api/hand-overs")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse post(String to, String more) {
        return Api.as("admin", account)
                .body("{\"from\":\"%s\",\"to\":%s,\"dryRun\":false%s}".formatted(leaver, to, more))
                .post("/api/hand-overs")
                .then();
    }
}
