package io.rightful.webhooks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class WhoMayAskTest extends RoutingTest {
    private static final String ASKED = CALL.formatted("");

    @Test
    void aPhoneSystemAsksWithItsSourcesProof() {
        asked("calls", ASKED).statusCode(200).body("rounds[0].users", hasItem("u-dee"));
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), ASKED)
                .post("/routing/calls?door=ctm-door")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("why.reason", equalTo("owner-rings-first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "admin", "analyst", "agent"})
    void anybodyOfTheAccountAsksWithAToken(String role) {
        byToken("Bearer " + Tokens.of(role)).statusCode(200).body("rounds[0].users", hasItem("u-dee"));
    }

    @Test
    void aWrongProofIsRefusedAndAnUnknownDoorIsNotFound() {
        Signed.secretHeader("another secret", ASKED)
                .post("/routing/calls?door=generic-door")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unverified"));
        Signed.secretHeader(TestSources.NEW_SECRET, ASKED)
                .post("/routing/messages?door=no-such-door")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-door"));
    }

    @Test
    void nobodyAsksWithoutATokenThatCounts() {
        refused(Signed.json(ASKED).post("/routing/calls").then());
        refused(byToken("Bearer " + Tokens.signedByAnother()));
        refused(byToken("Bearer " + Tokens.withoutAccount()));
        refused(byToken("Bearer rubbish"));
        refused(byToken("Basic cGVyc29uOnNlY3JldA=="));
        byToken("Bearer " + Tokens.of("stranger")).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void aTokenDoesNotOpenADoor() {
        Signed.json(ASKED)
                .header("Authorization", "Bearer " + Tokens.of("owner"))
                .post("/routing/calls?door=generic-door")
                .then()
                .statusCode(401)
                .body("code", equalTo("unverified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"from\":", "[]", "", "\"text\""})
    void whatIsNoQuestionIsRefused(String body) {
        asked("calls", body).statusCode(400).body("code", equalTo("malformed-body"));
    }

    @Test
    void aQuestionStatesANumber() {
        asked("calls", "{\"callId\":\"1\"}").statusCode(422).body("code", equalTo("missing-numbers"));
        asked("messages", "{}").statusCode(422).body("code", equalTo("missing-numbers"));
    }

    private static ValidatableResponse byToken(String authorization) {
        return Signed.json(ASKED)
                .header("Authorization", authorization)
                .post("/routing/calls")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }
}
