package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class CtmSignatureTest {
    private static final String SECRET = "ctm-test-secret";
    private static final String TIME = "1791296300";
    private static final Instant SENT = Instant.ofEpochSecond(1791296300);
    private static final String SIGNATURE = "+KBGT9TPWrk5P4AokA7PpAQaeAI=";
    private static final String BODY = "{\"id\":1904411207,\"direction\":\"inbound\",\"dial_status\":\"answered\"}";

    @Test
    void thePublishedVectorVerifies() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void theNewlineThatRubyAddsIsNoPartOfIt() {
        assertThat(verify(SIGNATURE + "\n", " " + TIME + " ", BODY, SENT, SECRET))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void eitherOfTwoSecretsVerifies() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, "the-next-one", SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, SECRET, "the-next-one")).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void aChangedBodyOrTimeIsRefused() {
        assertThat(verify(SIGNATURE, TIME, BODY + " ", SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, "1791296301", BODY, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, "another")).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aTimeOutsideTheWindowIsStaleBeforeAndAfter() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.plusSeconds(300), SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.plusSeconds(301), SECRET)).isEqualTo(Verdict.STALE_PROOF);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.minusSeconds(301), SECRET))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void theSourceMaySetTheWindow() {
        Verdict verdict = new CtmSignature()
                .verify(
                        payload(SIGNATURE, TIME, BODY),
                        List.of(SECRET),
                        Optional.of(Duration.ofHours(1)),
                        SENT.plusSeconds(3599));
        assertThat(verdict).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void noSecretOrABlankOneRefusesEverything() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT)).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(HmacSha1.base64(" ", (TIME + BODY).getBytes(StandardCharsets.UTF_8)), TIME, BODY, SENT, " "))
                .isEqualTo(Verdict.NO_SECRET);
    }

    @Test
    void aMissingHeaderIsAMissingProof() {
        assertThat(verify(SIGNATURE, " ", BODY, SENT, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify("", TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "+KBGT9TPWrk5P4AokA7PpAQaeAI", "☃", "sha1=+KBGT9TPWrk5P4AokA7PpAQaeAI="})
    void aMalformedSignatureIsAWrongOne(String signature) {
        assertThat(verify(signature, TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "99999999999999999999", "9223372036854775807", "1791296300.5"})
    void aSignedTimeThatIsNoTimeIsStale(String time) {
        String signature = HmacSha1.base64(SECRET, (time + BODY).getBytes(StandardCharsets.UTF_8));
        assertThat(verify(signature, time, BODY, SENT, SECRET)).isEqualTo(Verdict.STALE_PROOF);
    }

    private static Verdict verify(String signature, String time, String body, Instant now, String... secrets) {
        return new CtmSignature().verify(payload(signature, time, body), List.of(secrets), Optional.empty(), now);
    }

    private static Payload payload(String signature, String time, String body) {
        return new Payload(
                Payload.JSON,
                Map.of("x-ctm-signature", signature, "X-CTM-TIME", time),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
