package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.settings.SourceSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** JustCall signs the address, what kind of event it is and when; the call itself is not signed. */
@QuarkusTest
class JustCallDeliveryTest extends WebhookTest {
    private static final String DOOR = "/webhooks/justcall-door";
    private static final String ADDRESS = "https%3A%2F%2Fhooks.example.com%2Fwebhooks%2Fjustcall-door";
    private static final String TYPE = "call.completed";
    private static final String CALL = "{\"request_id\":\"01\",\"type\":\"call.completed\",\"data\":{\"id\":400683713,"
            + "\"contact_number\":\"12025550143\",\"agent_id\":105678,\"call_date\":\"2026-03-02\",\"call_time\":\"11:50:00\","
            + "\"call_info\":{\"direction\":\"Incoming\",\"type\":\"answered\"}}}";

    @Test
    void aCallIsPublished() {
        posted(signed(SetClock.NOON)).statusCode(202);

        assertThat(bus.events())
                .singleElement()
                .satisfies(event -> assertThat(event.detail())
                        .contains("\"callId\":\"400683713\"", "\"number\":\"+12025550143\"", "\"id\":\"105678\""));
    }

    @Test
    void aTextIsPublished() {
        String text = "{\"type\":\"sms.received\",\"data\":{\"id\":7,\"contact_number\":\"12025550143\"}}";
        posted(Signed.justCall(TestSources.NEW_SECRET, ADDRESS, "sms.received", time(SetClock.NOON), text))
                .statusCode(202);

        assertThat(bus.events())
                .singleElement()
                .satisfies(event -> assertThat(event.detailType()).isEqualTo("TextReceived"));
    }

    @Test
    void bothSecretsCountWhileOneIsReplaced() {
        posted(Signed.justCall(TestSources.OLD_SECRET, ADDRESS, TYPE, time(SetClock.NOON), CALL))
                .statusCode(202);
    }

    @Test
    void aProofOfAnotherAddressTypeTimeOrSecretIsRefused() {
        refused(Signed.justCall("another secret", ADDRESS, TYPE, time(SetClock.NOON), CALL));
        refused(Signed.justCall(TestSources.NEW_SECRET, ADDRESS + "2", TYPE, time(SetClock.NOON), CALL));
        refused(Signed.justCall(TestSources.NEW_SECRET, ADDRESS, "call.missed", time(SetClock.NOON), CALL));
        refused(signed(SetClock.NOON.minusSeconds(301)));
        refused(signed(SetClock.NOON.plusSeconds(301)));
        refused(Signed.json(CALL));
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void theWindowIsASettingOfTheSource() {
        sources.put(
                "justcall",
                new SourceSettings(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofHours(1))));
        posted(signed(SetClock.NOON.minusSeconds(3600))).statusCode(202);
        refused(signed(SetClock.NOON.minusSeconds(3601)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void anAddressIsThereBeforeAnythingIsSent(String nothing) {
        posted(Signed.json(nothing)).statusCode(200);
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void nobodyElsesDoorIsSaidToBeThereForNothing() {
        Signed.json("{}").post("/webhooks/ctm-door").then().statusCode(401);
    }

    private static RequestSpecification signed(Instant at) {
        return Signed.justCall(TestSources.NEW_SECRET, ADDRESS, TYPE, time(at), CALL);
    }

    private static void refused(RequestSpecification delivery) {
        posted(delivery).statusCode(401).body("code", equalTo("unverified"));
    }

    private static ValidatableResponse posted(RequestSpecification delivery) {
        return delivery.headers(Map.of("Host", "hooks.example.com", "X-Forwarded-Proto", "https"))
                .post(DOOR)
                .then();
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                .withZone(ZoneOffset.UTC)
                .format(at);
    }
}
