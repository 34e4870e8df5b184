package io.rightful.telephony.generic;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/** A phone system without an adapter of its own: a call in our own JSON, which is read strictly. */
public record GenericProvider() implements Provider {
    @Override
    public String name() {
        return "generic";
    }

    @Override
    public ProofScheme proof() {
        return new SecretHeader();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(
                payload,
                body -> CallIds.read(
                        body, id -> new GenericCall(StrictFields.of(body, context), context).read(id), "callId"));
    }
}
