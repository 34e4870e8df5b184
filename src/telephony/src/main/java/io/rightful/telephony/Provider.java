package io.rightful.telephony;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.proof.ProofScheme;

/** A telephony provider: how its deliveries prove themselves, and what they say. */
public interface Provider {
    /** As sources are configured with it: lower case. */
    String name();

    ProofScheme proof();

    /**
     * The answer to a provider that asks whether the door is ours before it sends anything, where this payload asks that. It is
     * given without a proof, so it must be of no use to anybody else. Never throws.
     */
    default Optional<Greeting> greeting(Payload payload, List<String> secrets) {
        return Optional.empty();
    }

    /** What is kept and read once the delivery has proved itself: all of it, but for a secret that the provider puts there. */
    default Payload withoutSecret(Payload payload) {
        return payload;
    }

    /**
     * What its events on the bus are found by, of what an admin states of the installation: a name or an ARN, whose last part
     * it is by default.
     */
    default String instance(String stated) {
        return stated.strip().substring(stated.strip().lastIndexOf('/') + 1);
    }

    /** Never throws, whatever the payload. */
    Normalised normalise(Payload payload, SourceContext context);
}
