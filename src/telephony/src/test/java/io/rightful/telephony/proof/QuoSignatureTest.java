package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class QuoSignatureTest {
    private static final String BASE64 = "cXVvLXNpZ25pbmctc2VjcmV0LTAwMDE=";
    private static final String SECRET = "whsec_" + BASE64;
    private static final String BODY = "{\"id\":1904411207,\"direction\":\"inbound\",\"dial_status\":\"answered\"}";
    private static final String CURRENT = "v1,sQT/bzrcWpnJB5oKKxUQEgOTZIjGNCBuFVxwxbRNa5I=";
    private static final String LEGACY = "hmac;1;1791296300000;doW4na3g9AbzGFUz8osTqCbfb/iEkZU9FVqQ+MwLk9E=";
    private static final Instant SENT = Instant.ofEpochSecond(1791296300);

    @Test
    void theVectorsOfBothGenerationsVerify() {
        assertThat(verify(current(CURRENT), SENT, SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(legacy(LEGACY), SENT, BASE64)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void thePrefixOfTheSecretIsOfNoAccount() {
        assertThat(verify(current(CURRENT), SENT, BASE64)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(legacy(LEGACY), SENT, SECRET)).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a secret of words",
                "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c",
                "whsec_",
                "whsec_not base64",
                BASE64,
                "é"
            })
    void aSecretIsAKeyByItsOwnTextToo(String secret) {
        assertThat(verify(current("v1," + proof(secret, "msg_2abc.1791296300.")), SENT, secret))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(legacy("hmac;1;1791296300000;" + proof(secret, "1791296300000.")), SENT, secret))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void anotherKeyAChangedBodyAndATruncatedSignatureAreWrong() {
        assertThat(verify(current(CURRENT), SENT, "whsec_cXVvLXNpZ25pbmctc2VjcmV0LTAwMDI="))
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(current(CURRENT.substring(0, 30)), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(legacy(LEGACY.substring(0, 30)), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        Payload changed = new Payload(Payload.JSON, headers(CURRENT), (BODY + " ").getBytes(UTF_8));
        assertThat(verify(changed, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void theIdAndTheTimeAreSigned() {
        assertThat(verify(with("webhook-id", "msg_2abd"), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(with("webhook-timestamp", "1791296301"), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(with("webhook-timestamp", ""), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(legacy(LEGACY.replace(";17912963", ";17912964")), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void fiveMinutesAroundTheSignedTimeAreTheWindow() {
        for (Payload payload : List.of(current(CURRENT), legacy(LEGACY))) {
            assertThat(verify(payload, SENT.plusSeconds(300), SECRET)).isEqualTo(Verdict.VERIFIED);
            assertThat(verify(payload, SENT.plusSeconds(301), SECRET)).isEqualTo(Verdict.STALE_PROOF);
            assertThat(verify(payload, SENT.minusSeconds(300), SECRET)).isEqualTo(Verdict.VERIFIED);
            assertThat(verify(payload, SENT.minusSeconds(301), SECRET)).isEqualTo(Verdict.STALE_PROOF);
            assertThat(new QuoSignature()
                            .verify(
                                    payload,
                                    List.of(SECRET),
                                    Optional.of(Duration.ofHours(28)),
                                    SENT.plusSeconds(90_000)))
                    .isEqualTo(Verdict.VERIFIED);
        }
    }

    @Test
    void aSignedTimeThatIsNoneIsStale() {
        assertThat(verify(legacy("hmac;1;soon;" + proof("k", "soon.")), SENT, "k"))
                .isEqualTo(Verdict.STALE_PROOF);
        assertThat(verify(legacy("hmac;1;;" + proof("k", ".")), SENT, "k")).isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        assertThat(verify(current("v1,AAAA v2,BBBB " + CURRENT), SENT, SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(legacy("hmac;1;1791296300000;AAAA, " + LEGACY), SENT, SECRET))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(current("v1,AAAA ".repeat(4) + CURRENT), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aSignatureOfAnotherVersionOrFormIsWrong() {
        assertThat(verify(current(CURRENT.replace("v1,", "v2,")), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(current(CURRENT.substring(3)), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(legacy(LEGACY.replace("hmac;1", "hmac;2")), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(legacy(LEGACY + ";more"), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(legacy(";;;,"), SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aLegacySignatureDoesNotStandInForAWrongOne() {
        Map<String, String> both = new TreeMap<>(headers("v1,AAAA"));
        both.put("openphone-signature", LEGACY);
        assertThat(verify(new Payload(Payload.JSON, both, BODY.getBytes(UTF_8)), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void eachOfTwoSecretsCountsAndAnEmptyOneDoesNot() {
        assertThat(verify(current(CURRENT), SENT, "whsec_bmV4dA==", SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(current(CURRENT), SENT, SECRET, "one before")).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(current(CURRENT), SENT, "", " ")).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(Payload.json(BODY), SENT, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify(Payload.json(BODY), SENT)).isEqualTo(Verdict.NO_SECRET);
    }

    private static Verdict verify(Payload payload, Instant now, String... secrets) {
        return new QuoSignature().verify(payload, List.of(secrets), Optional.empty(), now);
    }

    private static String proof(String key, String before) {
        return Base64.getEncoder()
                .encodeToString(HmacSha256.of(key.getBytes(UTF_8), before.getBytes(UTF_8), BODY.getBytes(UTF_8)));
    }

    private static Payload current(String signature) {
        return new Payload(Payload.JSON, headers(signature), BODY.getBytes(UTF_8));
    }

    private static Payload with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(headers(CURRENT));
        changed.put(header, value);
        return new Payload(Payload.JSON, changed, BODY.getBytes(UTF_8));
    }

    private static Map<String, String> headers(String signature) {
        return Map.of("webhook-id", "msg_2abc", "webhook-timestamp", "1791296300", "webhook-signature", signature);
    }

    private static Payload legacy(String header) {
        return new Payload(Payload.JSON, Map.of("openphone-signature", header), BODY.getBytes(UTF_8));
    }
}
