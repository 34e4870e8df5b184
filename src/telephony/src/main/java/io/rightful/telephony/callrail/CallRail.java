package io.rightful.telephony.callrail;

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
import io.rightful.telephony.proof.CallRailSignature;
import io.rightful.telephony.proof.ProofScheme;

/**
 * CallRail: the call object in JSON, or as a form with names of its own; both have the resource id in common. Texts and
 * form submissions are objects of their own.
 */
public record CallRail() implements Provider {
    private static final String[] IDS = {"resource_id", "id"};

    private static final Unclear UNKNOWN_DIRECTION = new Unclear(
            "unknown-direction",
            "The text does not say whether it was received or sent; report it if a contact sent it.");

    @Override
    public String name() {
        return "callrail";
    }

    @Override
    public ProofScheme proof() {
        return new CallRailSignature();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.jsonOrForm(payload, fields -> read(fields, context));
    }

    private static Normalised read(Fields fields, SourceContext context) {
        CallRailMessage message = new CallRailMessage(fields, context);
        return switch (CallRailObject.of(fields)) {
            case CALL -> CallIds.read(fields, id -> new CallRailCall(fields, context).read(id), IDS);
            case TEXT_RECEIVED -> MessageIds.read(fields, message::text, IDS);
            case FORM -> MessageIds.read(fields, message::form, IDS);
            case TEXT_SENT -> new Ignored("text-sent", "A text that the account sent.");
            case TEXT_OF_UNKNOWN_DIRECTION -> UNKNOWN_DIRECTION;
        };
    }
}
