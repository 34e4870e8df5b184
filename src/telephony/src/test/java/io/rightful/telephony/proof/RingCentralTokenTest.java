package io.rightful.telephony.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RingCentralTokenTest {
    private static final String TOKEN = "ringcentral-test-token";

    @ParameterizedTest
    @ValueSource(strings = {"Validation-Token", "verification-token"})
    void theSubscriptionsTokenVerifiesByEitherName(String header) {
        assertThat(verify(Map.of(header, TOKEN), TOKEN)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void eitherOfTwoSecretsVerifies() {
        assertThat(verify(Map.of("Validation-Token", TOKEN), "next", TOKEN)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Map.of("Validation-Token", TOKEN), TOKEN, "next")).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another",
                "ringcentral-test-toke",
                "Ringcentral-test-token",
                "ringcentral-test-token, ringcentral-test-token",
                "☃"
            })
    void anotherTokenIsAWrongOne(String token) {
        assertThat(verify(Map.of("Validation-Token", token), TOKEN)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verify(Map.of("Verification-Token", token, "Validation-Token", TOKEN), TOKEN))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void withoutATokenOrASecretNothingVerifies() {
        assertThat(verify(Map.of(), TOKEN)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify(Map.of("Validation-Token", " "), TOKEN)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verify(Map.of("Validation-Token", TOKEN))).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify(Map.of("Validation-Token", " "), " ")).isEqualTo(Verdict.NO_SECRET);
    }

    private static Verdict verify(Map<String, String> headers, String... secrets) {
        Payload payload = new Payload(Payload.JSON, headers, "{}".getBytes(UTF_8));
        return new RingCentralToken().verify(payload, List.of(secrets), Optional.empty(), Instant.EPOCH);
    }
}
