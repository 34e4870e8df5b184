package io.rightful.webhooks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Twilio signs the address that it sends to, and each field. */
@QuarkusTest
class TwilioDeliveryTest extends WebhookTest {
    private static final String BASE = "https://hooks.example.com";
    private static final String DOOR = "/webhooks/twilio-door";

    private static final Map<String, String> CALL = Map.of(
            "CallSid", "CA1", "CallStatus", "completed", "Direction", "inbound", "From", "+12025550143", "To", "");

    private static final Map<String, String> TALK = Map.of(
            "EventType",
            "reservation.completed",
            "TaskSid",
            "WT1",
            "TaskChannelUniqueName",
            "voice",
            "TaskAttributes",
            "{\"call_sid\": \"CA1\", \"direction\": \"inbound\", \"from\": \"+12025550143\"}",
            "WorkerSid",
            "WK1",
            "ReservationSid",
            "WR1");

    @Test
    void aCallAndItsTaskAreStatementsOfOneCall() {
        sent(BASE + DOOR, DOOR, CALL, CALL).statusCode(202);
        sent(BASE + DOOR, DOOR, TALK, TALK).statusCode(202);

        assertThat(bus.events())
                .hasSize(2)
                .allSatisfy(
                        event -> assertThat(event.detail()).contains("\"callId\":\"CA1\"", "\"source\":\"twilio\""));
        assertThat(bus.events().get(1).detail()).contains("\"result\":\"answered\"", "\"id\":\"WK1\"");
    }

    @Test
    void theQueryIsSignedWithTheAddress() {
        sent(BASE + DOOR + "?a=1", DOOR + "?a=1", CALL, CALL).statusCode(202);
        refused(BASE + DOOR + "?a=1", DOOR + "?a=2", CALL, CALL);
        refused(BASE + DOOR, DOOR + "?a=1", CALL, CALL);
    }

    @Test
    void aBodyThatIsJsonIsSignedByTheDigestInTheAddress() {
        String json = "{\"CallSid\":\"CA2\",\"CallStatus\":\"completed\",\"Direction\":\"inbound\"}";
        String door = DOOR + "?bodySHA256=" + sha256(json);
        json(BASE + door, door, json).statusCode(202);
        json(BASE + door, door, json.replace("CA2", "CA3")).statusCode(401).body("code", equalTo("unverified"));
        json(BASE + DOOR, DOOR, json).statusCode(401);
    }

    @Test
    void anotherAddressAnotherTokenOrAChangedFieldIsRefused() {
        refused("https://elsewhere.example.com" + DOOR, DOOR, CALL, CALL);
        refused("http://hooks.example.com" + DOOR, DOOR, CALL, CALL);
        Map<String, String> changed = new TreeMap<>(CALL);
        changed.put("From", "+12025550144");
        refused(BASE + DOOR, DOOR, CALL, changed);
        delivery("another token", BASE + DOOR + values(CALL), DOOR, form(CALL)).statusCode(401);
        delivery(" ", BASE + DOOR + values(CALL), DOOR, form(CALL)).statusCode(401);
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void bothTokensCountWhileOneIsReplaced() {
        delivery(TestSources.OLD_SECRET, BASE + DOOR + values(CALL), DOOR, form(CALL))
                .statusCode(202);
    }

    private static void refused(String signed, String asked, Map<String, String> fields, Map<String, String> sent) {
        sent(signed, asked, fields, sent).statusCode(401).body("code", equalTo("unverified"));
    }

    private static ValidatableResponse sent(
            String signed, String asked, Map<String, String> fields, Map<String, String> sent) {
        return delivery(TestSources.NEW_SECRET, signed + values(fields), asked, form(sent));
    }

    private static ValidatableResponse delivery(String token, String text, String asked, String form) {
        return Signed.twilio(token, text, form)
                .headers(Map.of("Host", "hooks.example.com", "X-Forwarded-Proto", "https"))
                .urlEncodingEnabled(false)
                .post(asked)
                .then();
    }

    private static ValidatableResponse json(String signed, String asked, String body) {
        return Signed.twilioJson(TestSources.NEW_SECRET, signed, body)
                .headers(Map.of("Host", "hooks.example.com", "X-Forwarded-Proto", "https"))
                .urlEncodingEnabled(false)
                .post(asked)
                .then();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String values(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + field.getValue())
                        .collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
