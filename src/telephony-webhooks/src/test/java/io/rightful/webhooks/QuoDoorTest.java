package io.rightful.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class QuoDoorTest extends WebhookTest {
    private static final byte[] KEY = "thirty-two bytes of quo's making".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LEGACY_KEY = {(byte) 0xF1, 2, (byte) 0x83, 4, 5, 6, 7, (byte) 0xFF};
    private static final String MADE_UP = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c";
    private static final String EVENT =
            "{\"id\":\"EV1\",\"type\":\"call.missed\",\"createdAt\":\"2026-03-02T11:59:40Z\","
                    + "\"data\":{\"context\":{\"participants\":{\"external\":[\"+12025550171\"]}},"
                    + "\"resource\":{\"id\":\"AC51010\",\"direction\":\"incoming\",\"status\":\"missed\"}}}";

    @Inject
    Sources stored;

    @BeforeEach
    void aSourceOfQuo() {
        secrets("whsec_" + base64(KEY), base64(LEGACY_KEY));
    }

    @Test
    void bothGenerationsProveThemselvesEachWithItsOwnSecret() {
        sent(current(KEY, SetClock.NOON)).statusCode(202);
        sent(legacy(LEGACY_KEY, SetClock.NOON)).statusCode(202);

        assertThat(bus.events())
                .extracting(BusEvent::detail)
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail)
                        .contains("\"callId\":\"AC51010\"", "\"result\":\"missed\"", "\"number\":\"+12025550171\""));
    }

    @Test
    void aSecretThatWasMadeUpHereIsItsOwnKey() {
        secrets(MADE_UP);
        sent(current(MADE_UP.getBytes(StandardCharsets.UTF_8), SetClock.NOON)).statusCode(202);
        sent(legacy(Base64.getDecoder().decode(MADE_UP), SetClock.NOON)).statusCode(202);
    }

    @Test
    void anotherKeyAStaleAndAnEarlySignatureAreRefused() {
        refused(current("another".getBytes(StandardCharsets.UTF_8), SetClock.NOON));
        refused(current(KEY, SetClock.NOON.minusSeconds(301)));
        refused(current(KEY, SetClock.NOON.plusSeconds(301)));
        refused(legacy(LEGACY_KEY, SetClock.NOON.minusSeconds(301)));
        refused(legacy(LEGACY_KEY, SetClock.NOON.plusSeconds(301)));
        refused(Signed.json(EVENT));
    }

    @Test
    void aChangedBodyIsRefused() {
        String time = Long.toString(SetClock.NOON.getEpochSecond());
        refused(Signed.json(EVENT.replace("missed", "answered"))
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", time)
                .header("webhook-signature", "v1," + hmac(KEY, "msg_1." + time + "." + EVENT)));
    }

    @Test
    void aHeaderThatCameTwiceIsOneOfTwoSignatures() {
        String time = Long.toString(SetClock.NOON.toEpochMilli());
        String right = "hmac;1;" + time + ";" + hmac(LEGACY_KEY, time + "." + EVENT);
        refused(Signed.json(EVENT).header("openphone-signature", "hmac;1;" + time + ";AAAA", "hmac;1;" + time));
        refused(Signed.json(EVENT).header("openphone-signature", right + right));
        sent(Signed.json(EVENT).header("openphone-signature", "hmac;1;" + time + ";AAAA", right))
                .statusCode(202);
    }

    @Test
    void thoseOfTodayStandInOneHeader() {
        String time = Long.toString(SetClock.NOON.getEpochSecond());
        String right = "v1," + hmac(KEY, "msg_1." + time + "." + EVENT);
        sent(today(time, "v1,AAAA " + right)).statusCode(202);
        bus.clear();
        refused(today(time, right + "," + right));
        refused(today(time, "v1,AAAA", right));
    }

    private static RequestSpecification today(String time, String signature, Object... others) {
        return Signed.json(EVENT)
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", time)
                .header("webhook-signature", signature, others);
    }

    private void secrets(String... secrets) {
        Source source = new Source(
                TestSources.ACCOUNT,
                new SourceName("quo"),
                "quo",
                "quo-door",
                List.of(secrets),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        stored.put(source, Optional.empty());
    }

    private void refused(RequestSpecification delivery) {
        sent(delivery).statusCode(401).body("code", equalTo("unverified"));
        assertThat(bus.events()).isEmpty();
    }

    private static ValidatableResponse sent(RequestSpecification delivery) {
        return delivery.post("/webhooks/quo-door").then();
    }

    private static RequestSpecification current(byte[] key, Instant at) {
        String time = Long.toString(at.getEpochSecond());
        return today(time, "v1," + hmac(key, "msg_1." + time + "." + EVENT));
    }

    private static RequestSpecification legacy(byte[] key, Instant at) {
        String time = Long.toString(at.toEpochMilli());
        return Signed.json(EVENT).header("openphone-signature", "hmac;1;" + time + ";" + hmac(key, time + "." + EVENT));
    }

    private static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
