package io.rightful.telephony.zoom;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class GreetingTest {
    private static final String SECRET = "zoom-secret-token";
    private static final String TOKEN = "qgg8vlvZRS6UYooatFL8Aw";
    private static final String SIGNED = "d9e0d764a78494688ba3f2d5c0ed4ca311394b4834d959759213424d2df961e3";

    @Test
    void thePublishedVectorIsAnswered() {
        assertThat(asked(TOKEN, SECRET))
                .map(Greeting::body)
                .contains("{\"plainToken\":\"" + TOKEN + "\",\"encryptedToken\":\"" + SIGNED + "\"}");
    }

    @Test
    void theNewestSecretAnswers() {
        assertThat(asked(TOKEN, SECRET, "the-one-before")).isEqualTo(asked(TOKEN, SECRET));
        assertThat(asked(TOKEN, " ", SECRET)).isEqualTo(asked(TOKEN, SECRET));
    }

    @Test
    void withoutASecretNothingIsAnswered() {
        assertThat(asked(TOKEN)).isEmpty();
        assertThat(asked(TOKEN, "", " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0:1791296300:{}", "", " ", "a b", "a.b", "\\u202e", "é", "\\\"", "a\\nb"})
    void whatASignatureMightBeOverIsNotSigned(String token) {
        assertThat(asked(token, SECRET)).isEmpty();
    }

    @Test
    void aWordOfAnyLengthIsNotSigned() {
        assertThat(asked("a".repeat(128), SECRET)).isPresent();
        assertThat(asked("a".repeat(129), SECRET)).isEmpty();
        assertThat(asked("a".repeat(100_000), SECRET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"event\":\"endpoint.url_validation\"}",
                "{\"event\":\"endpoint.url_validation\",\"payload\":\"x\"}",
                "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":{}}}",
                "{\"event\":\"phone.callee_ended\",\"payload\":{\"plainToken\":\"abc\"}}"
            })
    void nothingElseIsAGreeting(String body) {
        assertThat(new Zoom().greeting(Payload.json(body), List.of(SECRET))).isEmpty();
    }

    private static Optional<Greeting> asked(String token, String... secrets) {
        String body = "{\"payload\":{\"plainToken\":\"" + token
                + "\"},\"event_ts\":1791296300000,\"event\":\"endpoint.url_validation\"}";
        return new Zoom().greeting(Payload.json(body), List.of(secrets));
    }
}
