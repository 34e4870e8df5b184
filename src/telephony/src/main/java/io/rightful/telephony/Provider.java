package io.rightful.telephony;

import io.rightful.telephony.proof.ProofScheme;

/** A telephony provider: how its deliveries prove themselves, and what they say. */
public interface Provider {
    /** As sources are configured with it: lower case. */
    String name();

    ProofScheme proof();

    /** Never throws, whatever the payload. */
    Normalised normalise(Payload payload, SourceContext context);
}
