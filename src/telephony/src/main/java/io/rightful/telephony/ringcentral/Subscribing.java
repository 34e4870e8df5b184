package io.rightful.telephony.ringcentral;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;
import io.rightful.telephony.proof.RingCentralToken;

/** Creating a subscription: RingCentral sends a token without any notification, and wants it back in the same header. */
final class Subscribing {
    /** The whole answer may have 1,024 bytes. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,512}");

    private Subscribing() {}

    static Optional<Greeting> greeting(Payload payload) {
        return payload.header(RingCentralToken.VALIDATION)
                .filter(token -> TOKEN.matcher(token).matches() && tellsNothing(payload))
                .map(token -> new Greeting(Map.of(RingCentralToken.VALIDATION, token), ""));
    }

    private static boolean tellsNothing(Payload payload) {
        String body = new String(payload.body(), StandardCharsets.UTF_8);
        return body.isBlank() || BodyReader.read(payload).fold(fields -> !fields.stateAnything(), unreadable -> false);
    }
}
