package io.rightful.telephony.ctm;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.CtmSignature;
import io.rightful.telephony.proof.ProofScheme;

/** CallTrackingMetrics: the activity object itself, in JSON. Texts and forms come as the same object. */
public record CallTrackingMetrics() implements Provider {
    private static final String[] IDS = {"id", "sid"};

    private static final Unclear UNKNOWN_DIRECTION = new Unclear(
            "unknown-direction",
            "The activity's direction is none of a call, a text, a form or a chat; report it if a contact sent it.");

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
        return BodyReader.json(payload, activity -> read(activity, context));
    }

    private static Normalised read(Fields activity, SourceContext context) {
        CtmMessage message = new CtmMessage(activity, context);
        return switch (CtmActivity.of(activity)) {
            case CALL -> CallIds.read(activity, id -> new CtmCall(activity, context).read(id), IDS);
            case TEXT_RECEIVED -> MessageIds.read(activity, message::text, IDS);
            case FORM -> MessageIds.read(activity, message::form, IDS);
            case TEXT_SENT -> new Ignored("text-sent", "A text that the account sent.");
            case CHAT -> new Ignored("chat", "A chat: its direction says so.");
            case UNKNOWN -> UNKNOWN_DIRECTION;
        };
    }
}
