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

class ZoomSignatureTest {
    private static final String SECRET = "zoom-secret-token";
    private static final String TIME = "1791296300";
    private static final Instant SENT = Instant.ofEpochSecond(1791296300);
    private static final String SIGNATURE = "v0=22fe606b484bde393b671b4e38d38ac10b2339365fa30bb3d22a227030d28f35";
    private static final String BODY = "{\"id\":1904411207,\"direction\":\"inbound\",\"dial_status\":\"answered\"}";

    @Test
    void thePublishedVectorVerifies() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void eitherOfTwoSecretsVerifies() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, "the-next-one", SECRET)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, SECRET, "the-next-one")).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void aChangedBodyOrTimeOrKeyIsRefused() {
        assertThat(verify(SIGNATURE, TIME, BODY + "\n", SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, TIME, BODY.replace("answered", "missed"), SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, "1791296301", BODY, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT, "another")).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void everyOneOfZoomsRetriesIsInTimeAndALaterReplayIsNot() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.plus(Duration.ofMinutes(85)), SECRET))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.plus(Duration.ofMinutes(90)), SECRET))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(
                        SIGNATURE, TIME, BODY, SENT.plus(Duration.ofMinutes(90)).plusSeconds(1), SECRET))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void aTimeInTheFutureIsStaleToo() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.minusSeconds(300), SECRET))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(SIGNATURE, TIME, BODY, SENT.minusSeconds(301), SECRET))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void theSourceMaySetTheWindow() {
        Payload payload = payload(SIGNATURE, TIME, BODY);
        Optional<Duration> minute = Optional.of(Duration.ofMinutes(1));
        ZoomSignature scheme = new ZoomSignature();
        assertThat(scheme.verify(payload, List.of(SECRET), minute, SENT.plusSeconds(61)))
                .isEqualTo(Verdict.STALE_PROOF);
        assertThat(scheme.verify(payload, List.of(SECRET), minute, SENT.minusSeconds(61)))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void noSecretOrABlankOneRefusesEverything() {
        assertThat(verify(SIGNATURE, TIME, BODY, SENT)).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(signed(" ", TIME), TIME, BODY, SENT, " ")).isEqualTo(Verdict.NO_SECRET);
    }

    @Test
    void aMissingHeaderIsAMissingProof() {
        assertThat(verify(SIGNATURE, " ", BODY, SENT, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify("", TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(new ZoomSignature().verify(Payload.json(BODY), List.of(SECRET), Optional.empty(), SENT))
                .isEqualTo(Verdict.MISSING_PROOF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22fe606b484bde393b671b4e38d38ac10b2339365fa30bb3d22a227030d28f35",
                "v0=22fe606b484bde393b671b4e38d38ac10b2339365fa30bb3d22a227030d28f3",
                "v1=22fe606b484bde393b671b4e38d38ac10b2339365fa30bb3d22a227030d28f35",
                "v0=22FE606B484BDE393B671B4E38D38AC10B2339365FA30BB3D22A227030D28F35",
                "v0=",
                "☃"
            })
    void aTruncatedOrMalformedSignatureIsAWrongOne(String signature) {
        assertThat(verify(signature, TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aHeaderThatCameTwiceIsAWrongOne() {
        assertThat(verify(SIGNATURE + ", " + SIGNATURE, TIME, BODY, SENT, SECRET))
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(SIGNATURE, TIME + ", " + TIME, BODY, SENT, SECRET)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "99999999999999999999", "0", "-1791296300", "1791296300, 1791296300"})
    void aSignedTimeThatIsNoTimeIsStale(String time) {
        assertThat(verify(signed(SECRET, time), time, BODY, SENT, SECRET)).isEqualTo(Verdict.STALE_PROOF);
    }

    private static String signed(String secret, String time) {
        return "v0=" + HmacSha256.hex(secret, ("v0:" + time + ":" + BODY).getBytes(StandardCharsets.UTF_8));
    }

    private static Verdict verify(String signature, String time, String body, Instant now, String... secrets) {
        return new ZoomSignature().verify(payload(signature, time, body), List.of(secrets), Optional.empty(), now);
    }

    private static Payload payload(String signature, String time, String body) {
        return new Payload(
                Payload.JSON,
                Map.of("X-Zm-Signature", signature, "X-Zm-Request-Timestamp", time),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
