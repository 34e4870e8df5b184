package io.rightful.telephony.ctm;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.CtmSignature;
import io.rightful.telephony.proof.ProofScheme;

/** CallTrackingMetrics: the activity object itself, in JSON. Texts and forms come as the same object. */
public record CallTrackingMetrics() implements Provider {
    @Override
    public String name() {
        return "ctm";
    }

    @Override
    public ProofScheme proof() {
        return new CtmSignature();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(
                payload,
                activity -> OtherActivity.of(activity)
                        .<Normalised>map(other -> other)
                        .orElseGet(() -> call(activity, context)));
    }

    private static Normalised call(Fields activity, SourceContext context) {
        return CallIds.read(activity, id -> new CtmCall(activity, context).read(id), "id", "sid");
    }
}
