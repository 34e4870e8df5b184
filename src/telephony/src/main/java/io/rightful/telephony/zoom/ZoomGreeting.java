package io.rightful.telephony.zoom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;
import io.rightful.telephony.proof.HmacSha256;

/**
 * Zoom makes sure of a URL before it sends to it, and now and then afterwards: whoever answers must know the secret. Only a word
 * that no signature is ever over is signed, so that nobody gets a proof for something of their own.
 */
final class ZoomGreeting {
    static final String ASKED = "endpoint.url-validation";

    private static final int LONGEST = 2048;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private ZoomGreeting() {}

    static Optional<Greeting> answer(Payload payload, List<String> secrets) {
        return payload.body().length > LONGEST
                ? Optional.empty()
                : word(payload)
                        .flatMap(word -> secrets.stream()
                                .filter(secret -> !secret.isBlank())
                                .findFirst()
                                .map(secret -> answer(word, secret)));
    }

    private static Optional<String> word(Payload payload) {
        return BodyReader.read(payload)
                .fold(
                        body -> body.word("event")
                                .filter(ASKED::equals)
                                .flatMap(asked -> body.object("payload"))
                                .flatMap(asked -> asked.text("plainToken"))
                                .filter(word -> WORD.matcher(word).matches()),
                        unreadable -> Optional.empty());
    }

    private static Greeting answer(String word, String secret) {
        String signed = HmacSha256.hex(secret, word.getBytes(StandardCharsets.UTF_8));
        return new Greeting(Map.of(), "{\"plainToken\":\"" + word + "\",\"encryptedToken\":\"" + signed + "\"}");
    }
}
