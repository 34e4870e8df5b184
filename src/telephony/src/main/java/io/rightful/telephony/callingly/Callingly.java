package io.rightful.telephony.callingly;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/** Callingly: the call object after a call, in JSON or as a form. */
public record Callingly() implements Provider {
    @Override
    public String name() {
        return "callingly";
    }

    @Override
    public ProofScheme proof() {
        return new SecretHeader();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.jsonOrForm(
                payload, call -> CallIds.read(call, id -> new CallinglyCall(call, context).read(id), "id"));
    }
}
