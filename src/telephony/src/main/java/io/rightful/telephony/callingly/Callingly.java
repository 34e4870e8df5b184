package io.rightful.telephony.callingly;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/** Callingly: the call object after a call, and the lead object when there is a lead; in JSON or as a form. */
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
        return BodyReader.jsonOrForm(payload, body -> read(body, context));
    }

    private static Normalised read(Fields body, SourceContext context) {
        return CallinglyLead.describedBy(body)
                ? MessageIds.read(body, new CallinglyLead(body, context)::read, "id")
                : CallIds.read(body, id -> new CallinglyCall(body, context).read(id), "id");
    }
}
