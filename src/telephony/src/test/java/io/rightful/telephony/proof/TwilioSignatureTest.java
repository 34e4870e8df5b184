package io.rightful.telephony.proof;

import java.time.Duration;
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

    private static final String JSON = "{\"CallSid\":\"CA1\",\"CallStatus\":\"completed\"}";
    private static final String JSON_ADDRESS =
            "https://hooks.example.com/twilio/status?bodySHA256=a0a5adcb584e9811c4ee5f334feef749f008b3b108d62d5addee051f9731b526";
    private static final String JSON_SIGNATURE = "mV2sjZQ9H3MXara4XNgM8FuZ4/w=";

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

    @ParameterizedTest
    @ValueSource(strings = {"L10Ibh7sh8Er0pGT27SWIoofIIc", "L10Ibh7sh8Er", "=", "\u0000", "é"})
    void aSignatureCutOffOrOfAnotherKindIsWrong(String signature) {
        assertThat(verdict(ADDRESS, FORM, signature)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aHeaderSentTwiceIsWrong() {
        assertThat(verdict(ADDRESS, FORM, SIGNATURE + "," + SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aFieldStatedTwiceIsSignedWithEachOfItsValuesOnce() {
        String twice = "a=2&a=1&a=2";
        String signature = HmacSha1.base64(TOKEN, (ADDRESS + "a1a2").getBytes(UTF_8));
        assertThat(verdict(ADDRESS, twice, signature)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(ADDRESS, twice + "&a=3", signature)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void noOtherTokenCountsAndAnEmptyOneNever() {
        assertThat(verdict(ADDRESS, FORM, SIGNATURE, List.of("another"))).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(ADDRESS, FORM, SIGNATURE, List.of(" ", ""))).isEqualTo(Verdict.NO_SECRET);
        assertThat(verdict(ADDRESS, FORM, SIGNATURE, List.of())).isEqualTo(Verdict.NO_SECRET);
        String ofTheEmptyToken = HmacSha1.base64(" ", (ADDRESS + "a1").getBytes(UTF_8));
        assertThat(verdict(ADDRESS, "a=1", ofTheEmptyToken, List.of(" "))).isEqualTo(Verdict.NO_SECRET);
    }

    @Test
    void noTimeIsSignedSoNoneIsJudged() {
        Payload payload = payload(ADDRESS, FORM, SIGNATURE);
        for (Instant now : List.of(Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"))) {
            assertThat(new TwilioSignature().verify(payload, List.of(TOKEN), Optional.of(Duration.ofSeconds(1)), now))
                    .isEqualTo(Verdict.VERIFIED);
        }
    }

    @Test
    void ofABodyThatIsNoFormTheAddressStatesTheDigest() {
        assertThat(verdict(JSON_ADDRESS, JSON, JSON_SIGNATURE)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(JSON_ADDRESS, JSON + " ", JSON_SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(JSON_ADDRESS, "", JSON_SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(JSON_ADDRESS.replace("=a0", "=00"), JSON, JSON_SIGNATURE))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bodySHA256=", "bodySHA256=00&bodySHA256=00", "xbodySHA256=00"})
    void anAddressAloneProvesNoBody(String query) {
        String address = "https://hooks.example.com/twilio/status?" + query;
        String signature = HmacSha1.base64(TOKEN, address.getBytes(UTF_8));
        assertThat(verdict(address, JSON, signature)).isEqualTo(Verdict.WRONG_PROOF);
    }

    private static Verdict verdict(String address, String body, String signature) {
        return verdict(address, body, signature, List.of("another", TOKEN));
    }

    private static Verdict verdict(String address, String body, String signature, List<String> secrets) {
        return new TwilioSignature()
                .verify(payload(address, body, signature), secrets, Optional.empty(), Instant.EPOCH);
    }

    private static Payload payload(String address, String body, String signature) {
        return new Payload(Payload.FORM, Map.of(TwilioSignature.SIGNATURE, signature), body.getBytes(UTF_8))
                .at(address);
    }
}
