package io.rightful.crm.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.crm.inbound.BodySignature.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class BodySignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final byte[] BODY = "{\"eventId\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNED = BodySignature.sign("secret", NOW, BODY);
    private static final String TIME = Long.toString(NOW.getEpochSecond());

    @Test
    void whatWasSignedWithTheSecretIsVerified() {
        assertThat(verify(List.of("older", "secret"), TIME, SIGNED, NOW.plusSeconds(299)))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void anotherToolSignsTheSame() {
        assertThat(SIGNED).isEqualTo("79b6ad7ba84379d92e26707b2274a6f9e155954cf6746482e4a923a523c2311e");
    }

    @Test
    void aWrongSecretBodyOrTimeIsNot() {
        assertThat(verify(List.of("other"), TIME, SIGNED, NOW)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(List.of("secret"), "1", SIGNED, NOW)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(BodySignature.verify(List.of("secret"), Optional.of(TIME), Optional.of(SIGNED), new byte[] {1}, NOW))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void anOldProofIsStaleAndSoIsATimeThatIsNone() {
        assertThat(verify(List.of("secret"), TIME, SIGNED, NOW.plusSeconds(301)))
                .isEqualTo(Verdict.STALE_PROOF);
        assertThat(verify(List.of("secret"), TIME, SIGNED, NOW.minusSeconds(301)))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void withoutASecretOrAProofNothingIsVerified() {
        assertThat(verify(List.of(" "), TIME, SIGNED, NOW)).isEqualTo(Verdict.NO_SECRET);
        assertThat(BodySignature.verify(List.of("secret"), Optional.empty(), Optional.of(SIGNED), BODY, NOW))
                .isEqualTo(Verdict.MISSING_PROOF);
    }

    private static Verdict verify(List<String> secrets, String time, String signature, Instant now) {
        return BodySignature.verify(secrets, Optional.of(time), Optional.of(signature), BODY, now);
    }
}
