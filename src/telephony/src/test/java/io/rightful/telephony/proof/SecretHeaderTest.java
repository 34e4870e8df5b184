package io.rightful.telephony.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class SecretHeaderTest {
    @Test
    void onlyTheSecretItselfVerifies() {
        assertThat(verify(Map.of("x-rightful-secret", "s3cret"), "s3cret")).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Map.of("x-rightful-secret", "s3cret"), "old", "s3cret"))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Map.of("x-rightful-secret", "S3cret"), "s3cret")).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(Map.of(), "s3cret")).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify(Map.of("x-rightful-secret", " "), " ")).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(Map.of("x-rightful-secret", "s3cret"))).isEqualTo(Verdict.NO_SECRET);
    }

    @Test
    void aRefusalCarriesItsCodeForAdmins() {
        String code = verify(Map.of(), "s3cret").fold(() -> "", refused -> refused);
        assertThat(code).isEqualTo("missing-proof");
    }

    private static Verdict verify(Map<String, String> headers, String... secrets) {
        Payload payload = new Payload(Payload.JSON, headers, new byte[0]);
        return new SecretHeader().verify(payload, List.of(secrets), Optional.empty(), Instant.EPOCH);
    }
}
