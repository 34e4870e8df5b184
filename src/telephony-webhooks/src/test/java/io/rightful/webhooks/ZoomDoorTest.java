package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ZoomDoorTest extends WebhookTest {
    private static final String QUESTION =
            "{\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"},\"event\":\"endpoint.url_validation\"}";

    private static final String ENDED = "{\"event\":\"phone.callee_ended\",\"event_ts\":1772452690000,\"payload\":"
            + "{\"object\":{\"call_id\":\"7310442958810399001\",\"callee\":{\"extension_type\":\"user\","
            + "\"user_id\":\"u-1\",\"name\":\"Ilse Vandermeer\",\"extension_number\":2101},"
            + "\"caller\":{\"extension_type\":\"pstn\",\"phone_number\":\"+12025550171\"},"
            + "\"ringing_start_time\":\"2026-03-02T11:55:00Z\",\"answer_start_time\":\"2026-03-02T11:55:09Z\","
            + "\"call_end_time\":\"2026-03-02T11:58:10Z\"}}}";

    @Test
    void zoomIsToldThatTheDoorIsOursByTheNewestSecret() {
        Signed.json(QUESTION)
                .post("/webhooks/zoom-door")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("plainToken", equalTo("qgg8vlvZRS6UYooatFL8Aw"))
                .body("encryptedToken", equalTo(Signed.hex(TestSources.NEW_SECRET, "qgg8vlvZRS6UYooatFL8Aw")));

        assertThat(bus.events()).isEmpty();
    }

    @Test
    void nobodyGetsAProofForAnEventOfTheirOwnByAsking() {
        refused(Signed.json(QUESTION.replace("qgg8vlvZRS6UYooatFL8Aw", "v0:1772452800:{}")));
        refused(Signed.json(QUESTION.replace("qgg8vlvZRS6UYooatFL8Aw", "a".repeat(500))));
    }

    @Test
    void anotherSystemsDoorDoesNotAnswerZoom() {
        Signed.json(QUESTION).post("/webhooks/ctm-door").then().statusCode(401);
        Signed.json(QUESTION).post("/webhooks/no-such-door").then().statusCode(404);
    }

    @Test
    void aSignedEventIsPublishedAndTheSameAgainSaysTheSame() {
        accepted(Signed.zoom(TestSources.NEW_SECRET, clock.instant(), ENDED));
        clock.advance(Duration.ofMinutes(5));
        accepted(Signed.zoom(TestSources.OLD_SECRET, clock.instant(), ENDED));

        assertThat(bus.events())
                .hasSize(2)
                .extracting(BusEvent::detail)
                .containsOnly(bus.events().get(0).detail());
        assertThat(bus.events().get(0).detail())
                .contains("\"callId\":\"7310442958810399001\"", "\"result\":\"answered\"", "Ilse Vandermeer");
    }

    @Test
    void whatIsNotSignedOrStaleOrEarlyIsRefusedAlike() {
        Instant now = clock.instant();
        String unsigned = refused(Signed.json(ENDED));
        assertThat(unsigned)
                .isEqualTo(refused(Signed.zoom("another secret", now, ENDED)))
                .isEqualTo(refused(Signed.zoom(TestSources.NEW_SECRET, now.minus(Duration.ofMinutes(91)), ENDED)))
                .isEqualTo(refused(Signed.zoom(TestSources.NEW_SECRET, now.plus(Duration.ofMinutes(6)), ENDED)))
                .isEqualTo(refused(Signed.json("{\"event\":")));
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void whatTellsNothingOfACallIsAcknowledged() {
        Signed.zoom(
                        TestSources.NEW_SECRET,
                        clock.instant(),
                        "{\"event\":\"phone.recording_completed\",\"payload\":{\"object\":{}}}")
                .post("/webhooks/zoom-door")
                .then()
                .statusCode(202)
                .body("ignored", equalTo("other"));

        assertThat(bus.events()).isEmpty();
    }

    private static void accepted(RequestSpecification delivery) {
        delivery.post("/webhooks/zoom-door").then().statusCode(202).body("ignored", nullValue());
    }

    private static String refused(RequestSpecification delivery) {
        return delivery.post("/webhooks/zoom-door")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unverified"))
                .extract()
                .asString();
    }
}
