package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JustCallSignatureTest {
    private static final String SECRET = "justcall-secret";
    private static final String ADDRESS = "https://hooks.example.com/telephony/justcall/src_01";
    private static final String TIME = "2026-10-06 14:18:02";
    private static final Instant SENT = Instant.parse("2026-10-06T14:18:02Z");
    private static final String BODY = "{\"type\":\"call.completed\",\"data\":{\"id\":1}}";
    private static final String SIGNATURE = "3a4c45f262d8bcbe34d6ce6d995c3ffe70a587a9b61c31feffde693301d6bcf6";

    @Test
    void theAddressTheTypeAndTheTimeAreSigned() {
        assertThat(verdict(ADDRESS, BODY, TIME, SIGNATURE)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(ADDRESS, BODY, TIME, SIGNATURE.toUpperCase(Locale.ROOT)))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void asInJustCallsOwnExample() {
        Payload payload = payload(
                "https://webhook.site/3bcea770-370a-4b09-8b66-426f687e08a4",
                BODY,
                "2024-03-21 17:08:22",
                "56761bae5b27a784a3ddd2af828bc5def7176bc0a8650199b04c737bd39bbecf");
        assertThat(new JustCallSignature()
                        .verify(
                                payload,
                                List.of("ea39089c40790e9dc7a080ec95e849b8fa0fa5fb"),
                                Optional.empty(),
                                Instant.parse("2024-03-21T17:09:00Z")))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void theRestOfTheBodyIsNotSigned() {
        assertThat(verdict(ADDRESS, BODY.replace("1", "2"), TIME, SIGNATURE)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void anAddressInTheBodyCountsForNothing() {
        String body = BODY.replace("{\"type\"", "{\"webhook_url\":\"" + ADDRESS + "\",\"type\"");
        assertThat(verdict(ADDRESS, body, TIME, SIGNATURE)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(ADDRESS.replace("src_01", "src_02"), body, TIME, SIGNATURE))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/telephony/justcall/src_02",
                "https://hooks.example.com/telephony/justcall/src_01/",
                "https://hooks.example.com/telephony/justcall/src_01?a=1",
                "http://hooks.example.com/telephony/justcall/src_01",
                "no address",
                ""
            })
    void anotherAddressIsNotTheOneThatWasSigned(String address) {
        assertThat(verdict(address, BODY, TIME, SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void thePortMayBeWrittenOrNot() {
        assertThat(verdict(ADDRESS.replace(".com", ".com:443"), BODY, TIME, SIGNATURE))
                .isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"call.missed\",\"data\":{\"id\":1}}",
                "{\"type\":\"\"}",
                "{\"data\":{\"id\":1}}",
                "{\"type\":[\"call.completed\"]}",
                "{",
                "[]",
                ""
            })
    void anotherTypeIsNotTheOneThatWasSigned(String body) {
        assertThat(verdict(ADDRESS, body, TIME, SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-06 14:18:03", "2026-10-06T14:18:02Z", "1791296282", "0"})
    void anotherTimeIsNotTheOneThatWasSigned(String time) {
        assertThat(verdict(ADDRESS, BODY, time, SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false", "86400, false"})
    void aSignedTimeCountsForFiveMinutesBeforeAndAfter(long seconds, boolean counts) {
        assertThat(verdict(List.of(SECRET), Optional.empty(), SENT.plusSeconds(seconds)))
                .isEqualTo(counts ? Verdict.VERIFIED : Verdict.STALE_PROOF);
    }

    @Test
    void theSourceMayHaveAnotherWindow() {
        Instant later = SENT.plusSeconds(3600);
        assertThat(verdict(List.of(SECRET), Optional.of(Duration.ofHours(1)), later))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(List.of(SECRET), Optional.of(Duration.ofMinutes(59)), later))
                .isEqualTo(Verdict.STALE_PROOF);
    }

    @ParameterizedTest
    @CsvSource({"1791296282, VERIFIED", "1791296282000, VERIFIED", "soon, STALE", "2026-13-40 14:18:02, STALE"})
    void aTimeMayBeANumberAndOneThatIsNoneIsStale(String time, String expected) {
        String signature = HmacSha256.hex(
                SECRET,
                (SECRET + "|https%3A%2F%2Fhooks.example.com%2Ftelephony%2Fjustcall%2Fsrc_01|call.completed|" + time)
                        .getBytes(UTF_8));
        assertThat(verdict(ADDRESS, BODY, time, signature))
                .isEqualTo(expected.equals("STALE") ? Verdict.STALE_PROOF : Verdict.VERIFIED);
    }

    @Test
    void anAddressIsWrittenAsABrowserWouldWriteIt() {
        String signature = HmacSha256.hex(
                SECRET,
                (SECRET + "|https%3A%2F%2Fhooks.example.com%2F~a!'()*%3Fb%3D%2520%2B|call.completed|" + TIME)
                        .getBytes(UTF_8));
        assertThat(verdict("https://hooks.example.com/~a!'()*?b=%20+", BODY, TIME, signature))
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void withoutASignatureOrATimeThereIsNoProof() {
        assertThat(verdict(ADDRESS, BODY, TIME, "")).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(verdict(ADDRESS, BODY, "", SIGNATURE)).isEqualTo(Verdict.MISSING_PROOF);
    }

    @Test
    void aSignatureCutOffSentTwiceOrOfAnotherVersionIsWrong() {
        assertThat(verdict(ADDRESS, BODY, TIME, SIGNATURE.substring(1))).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(ADDRESS, BODY, TIME, SIGNATURE + "," + SIGNATURE)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(ADDRESS, BODY, TIME, SIGNATURE, "v2")).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void eachSecretCountsAndAnEmptyOneNever() {
        assertThat(verdict(List.of("another", SECRET), Optional.empty(), SENT)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(List.of("another"), Optional.empty(), SENT)).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(verdict(List.of("", " "), Optional.empty(), SENT)).isEqualTo(Verdict.NO_SECRET);
        assertThat(verdict(List.of(), Optional.empty(), SENT)).isEqualTo(Verdict.NO_SECRET);
    }

    private static Verdict verdict(List<String> secrets, Optional<Duration> window, Instant now) {
        return new JustCallSignature().verify(payload(ADDRESS, BODY, TIME, SIGNATURE), secrets, window, now);
    }

    private static Verdict verdict(String address, String body, String time, String signature) {
        return verdict(address, body, time, signature, "v1");
    }

    private static Verdict verdict(String address, String body, String time, String signature, String version) {
        Map<String, String> headers =
                new HashMap<>(payload(address, body, time, signature).headers());
        headers.put(JustCallSignature.VERSION, version);
        Payload payload = new Payload(Payload.JSON, headers, body.getBytes(UTF_8)).at(address);
        return new JustCallSignature().verify(payload, List.of("another", SECRET), Optional.empty(), SENT);
    }

    private static Payload payload(String address, String body, String time, String signature) {
        Map<String, String> headers = Map.of(JustCallSignature.SIGNATURE, signature, JustCallSignature.TIME, time);
        return new Payload(Payload.JSON, headers, body.getBytes(UTF_8)).at(address);
    }
}
