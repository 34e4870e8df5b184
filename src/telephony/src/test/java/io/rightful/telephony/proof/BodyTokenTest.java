package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTokenTest {
    private static final String TOKEN = "45XXYYZZa08";
    private static final String BODY = "{\"event\":\"call.ended\",\"token\":\"45XXYYZZa08\",\"data\":{\"id\":1}}";
    private static final BodyToken SCHEME = new BodyToken("token");

    @Test
    void theTokenInTheBodyVerifies() {
        assertThat(verify(BODY, TOKEN)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify("{\"Token\":\"45XXYYZZa08\"}", TOKEN)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void eitherOfTwoSecretsVerifies() {
        assertThat(verify(BODY, "the-next-one", TOKEN)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(BODY, TOKEN, "the-next-one")).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45XXYYZZa0", "45XXYYZZa088", "45xxyyzzA08", "another", "☃"})
    void anotherTokenIsAWrongProof(String token) {
        assertThat(verify(BODY.replace(TOKEN, token), TOKEN)).isEqualTo(Verdict.WRONG_PROOF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"token\":\"\"}",
                "{\"token\":\" \"}",
                "{\"token\":null}",
                "{\"token\":true}",
                "{\"token\":[\"45XXYYZZa08\"]}",
                "{\"token\":{\"token\":\"45XXYYZZa08\"}}",
                "{\"data\":{\"token\":\"45XXYYZZa08\"}}",
                "{\"token\":\"45XXYYZZa08\"",
                "{\"token\":\"45XXYYZZa08\"} {}",
                "token=45XXYYZZa08"
            })
    void withoutATokenAtTheTopThereIsNoProof(String body) {
        assertThat(verify(body, TOKEN)).isEqualTo(Verdict.MISSING_PROOF);
    }

    @Test
    void ofTwoTokensNotOneOfThemIsChosenToFit() {
        assertThat(verify("{\"token\":\"45XXYYZZa08\",\"token\":\"another\"}", TOKEN))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void noSecretOrABlankOneRefusesEverything() {
        assertThat(verify(BODY)).isEqualTo(Verdict.NO_SECRET);
        assertThat(verify("{\"token\":\" \"}", " ")).isEqualTo(Verdict.NO_SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'event':'call.ended','token':'t','data':{'id':1}} | {'event':'call.ended','data':{'id':1}}",
                "{'TOKEN':'t','token ':'u','a':'é'} | {'a':'\\u00E9'}",
                "{'a':{'token':'kept'},'n':12345678901234567890.10} | {'a':{'token':'kept'},'n':12345678901234567890.10}",
                "{'a':'\\ud800'} | {'a':'\\uD800'}",
                "{} | {}"
            })
    void theRestOfTheBodyIsKept(String body, String rest) {
        assertThat(removed(body.replace('\'', '"'))).isEqualTo(rest.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[\"t\"]", "t", "{\"token\":\"t\""})
    void ofWhatCannotBeReadNothingIsKept(String body) {
        assertThat(removed(body)).isEmpty();
    }

    @Test
    void whatIsReadAtTheDoorIsKeptHoweverLongItsNamesAre() {
        String rest = "\"" + "n".repeat(60_000) + "\":1}";

        assertThat(verify("{\"token\":\"" + TOKEN + "\"," + rest, TOKEN)).isEqualTo(Verdict.VERIFIED);
        assertThat(removed("{\"token\":\"" + TOKEN + "\"," + rest)).isEqualTo("{" + rest);
    }

    @Test
    void theRestIsAskedForAsBefore() {
        Payload payload =
                new Payload("text/plain", Map.of("a", "b"), BODY.getBytes(StandardCharsets.UTF_8)).at("https://x/y");
        Payload rest = SCHEME.removed(payload);
        assertThat(rest.contentType()).isEqualTo("text/plain");
        assertThat(rest.headers()).isEqualTo(payload.headers());
        assertThat(rest.address()).isEqualTo("https://x/y");
    }

    @Property(tries = 300)
    void whateverTheBodyThereIsARest(@ForAll byte[] body) {
        assertThat(SCHEME.removed(new Payload("", Map.of(), body)).body()).isNotNull();
    }

    private static String removed(String body) {
        return new String(SCHEME.removed(Payload.json(body)).body(), StandardCharsets.UTF_8);
    }

    private static Verdict verify(String body, String... secrets) {
        return SCHEME.verify(Payload.json(body), List.of(secrets), Optional.empty(), Instant.EPOCH);
    }
}
