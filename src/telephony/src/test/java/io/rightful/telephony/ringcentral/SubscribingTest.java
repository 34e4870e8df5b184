package io.rightful.telephony.ringcentral;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SubscribingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{}"})
    void theTokenComesBackInItsHeader(String body) {
        assertThat(new RingCentral().greeting(payload("a1B2-c3/d4+e5=", body), List.of()))
                .contains(new Greeting(Map.of("Validation-Token", "a1B2-c3/d4+e5="), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"event\":\"x\"}", "{\"body\":{\"sequence\":1}}", "{", "[]", "a=b"})
    void whateverTellsAnythingMustProveItself(String body) {
        assertThat(new RingCentral().greeting(payload("token", body), List.of("token")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\r\nSet-Cookie:x", "é"})
    void whatIsNoTokenIsNotRepeated(String token) {
        assertThat(new RingCentral().greeting(payload(token, ""), List.of())).isEmpty();
    }

    @Test
    void anEndlessTokenIsNotRepeated() {
        assertThat(new RingCentral().greeting(payload("t".repeat(513), ""), List.of()))
                .isEmpty();
    }

    private static Payload payload(String token, String body) {
        return new Payload(Payload.JSON, Map.of("validation-token", token), body.getBytes(UTF_8));
    }
}
