package io.rightful.telephony.generic;

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

/** A phone system without an adapter of its own: a call, a text or a form in our own JSON, which is read strictly. */
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
        return BodyReader.json(payload, body -> read(body, context));
    }

    private static Normalised read(Fields fields, SourceContext context) {
        StrictFields body = StrictFields.of(fields, context);
        GenericType type = body.word("type", GenericType.values()).orElse(GenericType.CALL);
        GenericMessage message = new GenericMessage(body, context);
        return body.complaint().<Normalised>map(unknownType -> unknownType).orElseGet(() -> switch (type) {
            case CALL -> CallIds.read(fields, id -> new GenericCall(body, context).read(id), "callId");
            case TEXT -> MessageIds.read(fields, message::text, "messageId");
            case FORM -> MessageIds.read(fields, message::form, "messageId");
        });
    }
}
