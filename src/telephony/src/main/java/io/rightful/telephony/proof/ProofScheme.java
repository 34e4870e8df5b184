package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.Payload;

/** How a provider's delivery proves that it is the provider's. Fails closed; a malformed proof is a wrong one. */
public interface ProofScheme {
    /**
     * @param secrets all that count at once, two while one is replaced by the next; keyed as UTF-8; blank ones do not count
     * @param window how far from now, before and after, a signed time may lie; left out, the scheme's own
     */
    Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now);
}
