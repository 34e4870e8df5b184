package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.rightful.telephony.Payload;

/**
 * RingCentral signs nothing: the token that the subscription was created with comes back with each notification. Its
 * documentation has named the header both ways.
 */
public record RingCentralToken() implements ProofScheme {
    public static final String VALIDATION = "Validation-Token";
    public static final String VERIFICATION = "Verification-Token";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        Optional<String> stated = payload.header(VERIFICATION).or(() -> payload.header(VALIDATION));
        return Secrets.compare(stated, secrets, UnaryOperator.identity());
    }
}
