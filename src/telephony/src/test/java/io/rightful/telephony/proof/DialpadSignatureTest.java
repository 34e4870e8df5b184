package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DialpadSignatureTest {
    private static final String SECRET = "dialpad-secret";
    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");
    private static final String VECTOR = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
            + ".eyJjYWxsX2lkIjo1NjM1MzA0Mjc4ODUxNTg0LCJzdGF0ZSI6Imhhbmd1cCIsImV2ZW50X3RpbWVzdGFtcCI6MTc5MTI5NjI4MTQwMH0"
            + ".e8SaTsXezRN7MSE0NH6meS2EyQLkaxmadZvJqYYSh7Q";

    @Test
    void theVectorVerifies() {
        assertThat(verify(VECTOR, SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify("\n" + VECTOR + "\n", SECRET)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void anotherKeyAChangedBodyAndATruncatedOneAreWrong() {
        assertThat(verify(VECTOR, "dialpad-secret ")).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(VECTOR.replace(".eyJj", ".eyJk"), SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(VECTOR.substring(0, VECTOR.length() - 1), SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(VECTOR + "=", SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(VECTOR.substring(0, VECTOR.lastIndexOf('.') + 1), SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "hs256", "HS384", "HS512", "RS256", ""})
    void noOtherAlgorithmIsTakenWhateverTheTokenSays(String algorithm) {
        String signed = encoded("{\"alg\":\"" + algorithm + "\"}") + "." + encoded("{\"call_id\":1}");
        String signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HmacSha256.of(SECRET.getBytes(UTF_8), signed.getBytes(UTF_8)));

        assertThat(verify(signed + "." + signature, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(signed + ".", SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"call_id\":1,\"state\":\"hangup\"}", "a.b", "a.b.c.d", "..", "%.%.%", "[]"})
    void whatIsNoTokenProvesNothing(String body) {
        assertThat(verify(body, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
    }

    @Test
    void eachOfTwoSecretsCountsAndAnEmptyOneDoesNot() {
        assertThat(verify(VECTOR, "the next", SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(VECTOR, SECRET, "the one before")).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(VECTOR, "", " ")).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(VECTOR)).isEqualTo(Verdict.NO_SECRET);
    }

    @Test
    void theTimeIsJudgedOnlyWhereTheSourceSetsAWindow() {
        assertThat(within(Duration.ofMinutes(15), event("1794823200000"))).isEqualTo(Verdict.VERIFIED);
        assertThat(within(Duration.ofMinutes(15), event("1794822300000"))).isEqualTo(Verdict.VERIFIED);
        assertThat(within(Duration.ofMinutes(15), event("1794822299999"))).isEqualTo(Verdict.STALE_PROOF);
        assertThat(within(Duration.ofMinutes(15), event("1794824100001"))).isEqualTo(Verdict.STALE_PROOF);
        assertThat(within(Duration.ofMinutes(15), event("null"))).isEqualTo(Verdict.STALE_PROOF);
        assertThat(within(Duration.ofMinutes(15), "no JSON")).isEqualTo(Verdict.STALE_PROOF);
        assertThat(verify(signed("no JSON"), SECRET)).isEqualTo(Verdict.VERIFIED);
    }

    private static String event(String timestamp) {
        return "{\"event_timestamp\":" + timestamp + "}";
    }

    private static Verdict within(Duration window, String claims) {
        return new DialpadSignature().verify(payload(signed(claims)), List.of(SECRET), Optional.of(window), NOW);
    }

    private static Verdict verify(String body, String... secrets) {
        return new DialpadSignature().verify(payload(body), List.of(secrets), Optional.empty(), NOW);
    }

    private static String signed(String claims) {
        String signed = encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "." + encoded(claims);
        byte[] signature = HmacSha256.of(SECRET.getBytes(UTF_8), signed.getBytes(UTF_8));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static Payload payload(String body) {
        return new Payload("application/jwt", Map.of(), body.getBytes(UTF_8));
    }
}
