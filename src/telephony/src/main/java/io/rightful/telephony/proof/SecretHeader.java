package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.rightful.telephony.Payload;

/** For providers without a scheme of their own: the secret itself, in a header that the admin configures there. */
public record SecretHeader() implements ProofScheme {
    public static final String HEADER = "X-Rightful-Secret";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        return Secrets.compare(payload.header(HEADER), secrets, UnaryOperator.identity());
    }
}
