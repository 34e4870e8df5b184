package io.rightful.webhooks;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.rightful.rules.settings.SourceSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ProofTest extends WebhookTest {
    private static final String GENERIC = "{\"callId\":\"g-1\",\"result\":\"missed\"}";

    @Test
    void anUnknownDoorIsNotFoundWhateverTheProof() {
        Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, CALL)
                .post("/webhooks/no-such-door")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-door"));
        Signed.json(CALL).post("/webhooks/" + "d".repeat(3000)).then().statusCode(404);
    }

    @Test
    void aWrongAMissingAndAStaleProofAreRefusedAlike() {
        String missing = refused(Signed.json(CALL), "ctm");
        String wrong = refused(Signed.ctm("another secret", SetClock.NOON, CALL), "ctm");
        String stale = refused(Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON.minusSeconds(301), CALL), "ctm");
        String early = refused(Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON.plusSeconds(301), CALL), "ctm");
        String secretless = refused(Signed.json(GENERIC), "generic");

        assertThat(missing).isEqualTo(wrong).isEqualTo(stale).isEqualTo(early).isEqualTo(secretless);
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void aBodyIsNotReadBeforeItsProof() {
        refused(Signed.json("{"), "ctm");
        refused(Signed.sent(Signed.FORM, "a=b"), "ctm");
    }

    @Test
    void bothSecretsCountWhileOneIsReplaced() {
        Signed.ctm(TestSources.OLD_SECRET, SetClock.NOON, CALL)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);
        Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, CALL)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);
    }

    @Test
    void theWindowIsASettingOfTheSource() {
        sources.put("ctm", window(Duration.ofHours(2)));
        Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON.minus(Duration.ofHours(2)), CALL)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);
    }

    @Test
    void callRailsTimestampIsJudgedByADay() {
        accepted(callRail("2026-03-01T12:00:00Z"));
        refused(callRail("2026-03-01T11:59:59Z"), "callrail");
    }

    private static SourceSettings window(Duration window) {
        return new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(window));
    }

    private static RequestSpecification callRail(String timestamp) {
        return Signed.callRail(
                TestSources.NEW_SECRET, "{\"id\":\"CAL1\",\"answered\":true,\"timestamp\":\"" + timestamp + "\"}");
    }

    private static void accepted(RequestSpecification delivery) {
        delivery.post("/webhooks/callrail-door").then().statusCode(202);
    }

    private static String refused(RequestSpecification delivery, String provider) {
        return delivery.post("/webhooks/" + provider + "-door")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unverified"))
                .extract()
                .asString();
    }
}
