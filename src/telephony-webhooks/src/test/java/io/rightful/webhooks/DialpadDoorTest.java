package io.rightful.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.rules.settings.SourceSettings;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class DialpadDoorTest extends WebhookTest {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String EVENT =
            "{\"call_id\":5721044810391552,\"state\":\"hangup\",\"direction\":\"inbound\",\"date_connected\":1772452512000,"
                    + "\"event_timestamp\":1772452600000,\"external_number\":\"+12025550171\","
                    + "\"target\":{\"type\":\"user\",\"id\":5910974510923776,\"name\":\"Ivo van der Meer\"}}";

    @BeforeEach
    void aSourceOfDialpad() {
        sources.put("dialpad", SourceSettings.DEFAULT);
    }

    @Test
    void aSignedTokenIsACallWithEitherSecret() {
        sent(token(TestSources.NEW_SECRET, HEADER, EVENT)).statusCode(202);
        sent(token(TestSources.OLD_SECRET, HEADER, EVENT)).statusCode(202);

        assertThat(bus.events())
                .extracting(BusEvent::detail)
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail)
                        .contains(
                                "\"callId\":\"5721044810391552\"",
                                "\"result\":\"answered\"",
                                "\"eventTime\":\"2026-03-02T11:56:40Z\"",
                                "\"id\":\"5910974510923776\""));
    }

    @Test
    void plainJsonIsRefusedThoughItSaysTheSame() {
        refused(EVENT);
    }

    @Test
    void aTokenThatNamesNoAlgorithmOrAnotherIsRefused() {
        refused(token(TestSources.NEW_SECRET, "{\"alg\":\"none\"}", EVENT));
        refused(encoded("{\"alg\":\"none\"}") + "." + encoded(EVENT) + ".");
        refused(token(TestSources.NEW_SECRET, "{\"typ\":\"JWT\"}", EVENT));
    }

    @Test
    void anotherSecretAChangedEventAndATruncatedTokenAreRefused() {
        String token = token(TestSources.NEW_SECRET, HEADER, EVENT);
        refused(token("another secret", HEADER, EVENT));
        refused(token.replace("." + encoded(EVENT), "." + encoded(EVENT.replace("inbound", "outbound"))));
        refused(token.substring(0, token.length() - 4));
        refused("");
    }

    @Test
    void anEventOfAnyAgeIsTakenUnlessTheSourceSetsAWindow() {
        String old = token(TestSources.NEW_SECRET, HEADER, EVENT.replace("1772452600000", "1740916600000"));
        sent(old).statusCode(202);

        sources.put(
                "dialpad",
                new SourceSettings(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofMinutes(15))));
        refused(old);
        sent(token(TestSources.NEW_SECRET, HEADER, EVENT)).statusCode(202);
        refused(token(TestSources.NEW_SECRET, HEADER, EVENT.replace("1772452600000", "1772453800000")));
    }

    @Test
    void whatIsSignedAndNoCallIsKeptAndSaidSo() {
        sent(token(TestSources.NEW_SECRET, HEADER, "[]")).statusCode(400).body("code", equalTo("malformed-body"));
        sent(token(TestSources.NEW_SECRET, HEADER, "{\"state\":\"hangup\"}"))
                .statusCode(422)
                .body("code", equalTo("missing-call-id"));
        sent(token(TestSources.NEW_SECRET, HEADER, EVENT.replace("hangup", "recording")))
                .statusCode(202)
                .body("ignored", equalTo("afterwards"));
    }

    private void refused(String body) {
        int before = bus.events().size();
        sent(body).statusCode(401).body("code", equalTo("unverified"));
        assertThat(bus.events()).hasSize(before);
    }

    private static ValidatableResponse sent(String body) {
        return Signed.sent("application/jwt", body)
                .post("/webhooks/dialpad-door")
                .then();
    }

    private static String token(String secret, String header, String claims) {
        String signed = encoded(header) + "." + encoded(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
