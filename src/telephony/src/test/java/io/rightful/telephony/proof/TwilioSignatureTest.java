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

class TwilioSignatureTest {
    private static final String TOKEN = "twilio-auth-token";
    private static final String ADDRESS = "https://hooks.example.com/twilio/status?src=1";
    private static final String FORM = "CallSid=CA1&CallStatus=completed&From=%2B12025550143";
    private static final String SIGNATURE = "L10Ibh7sh8Er0pGT27SWIoofIIc=";

    @Test
    void theAddressAndTheFieldsAreSigned() {
        assertThat(verdict(ADDRESS, FORM, SIGNATURE)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void thePortMayBeWrittenOrNot() {
        assertThat(verdict("https://hooks.example.com:443/twilio/status?src=1", FORM, SIGNATURE))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void theOrderOfTheFieldsIsNotSigned() {
        assertThat(verdict(ADDRESS, "From=%2B12025550143&CallStatus=completed&CallSid=CA1", SIGNATURE))
                .isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/twilio/status?src=2",
                "http://hooks.example.com/twilio/status?src=1",
                "https://other.example.com/twilio/status?src=1",
                "no address",
                ""
            })
    void anotherAddressIsNotTheOneThatWasSigned(String address) {
        assertThat(verdict(address, FORM, SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CallSid=CA2&CallStatus=completed&From=%2B12025550143", "CallSid=CA1", "", "%", "&&="})
    void otherFieldsAreNotThoseThatWereSigned(String form) {
        assertThat(verdict(ADDRESS, form, SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void withoutASignatureThereIsNoProof() {
        assertThat(verdict(ADDRESS, FORM, "")).isEqualTo(Verdict.MISSING_PROOF);
    }

    private static Verdict verdict(String address, String form, String signature) {
        Payload payload = new Payload(Payload.FORM, Map.of(TwilioSignature.SIGNATURE, signature), form.getBytes(UTF_8))
                .at(address);
        return new TwilioSignature().verify(payload, List.of("another", TOKEN), Optional.empty(), Instant.EPOCH);
    }
}
