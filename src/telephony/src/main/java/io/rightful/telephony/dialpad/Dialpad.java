package io.rightful.telephony.dialpad;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.ReadBody;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.CompactJwt;
import io.rightful.telephony.proof.DialpadSignature;
import io.rightful.telephony.proof.ProofScheme;

/** Dialpad: an event at each change of each leg of a call, and at each text, as the claims of a signed token. */
public record Dialpad() implements Provider {
    private static final Unclear UNKNOWN_STATE = new Unclear(
            "unknown-state",
            "The call's state is none that Dialpad is known to send; report it if it tells who talked.");

    @Override
    public String name() {
        return "dialpad";
    }

    @Override
    public ProofScheme proof() {
        return new DialpadSignature();
    }

    /** A call of Dialpad's own list comes as plain JSON. That no plain JSON comes through the door is the proof's part. */
    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return CompactJwt.of(payload.body())
                .flatMap(CompactJwt::json)
                .map(BodyReader::json)
                .map(claims -> read(claims, context))
                .orElseGet(() -> BodyReader.json(payload, event -> read(event, context)));
    }

    private static Normalised read(ReadBody claims, SourceContext context) {
        return claims.fold(event -> read(event, context), unreadable -> unreadable);
    }

    private static Normalised read(Fields event, SourceContext context) {
        if (DialpadText.describedBy(event)) {
            return MessageIds.read(event, id -> new DialpadText(event, context).read(id), "id");
        }
        DialpadState state = DialpadState.of(event);
        return switch (state) {
            case AFTERWARDS ->
                new Ignored("afterwards", "News of a call that is over, which say nothing of who talked.");
            case BLOCKED -> new Ignored("blocked", "A call that Dialpad blocked: nobody was rung.");
            case LISTENING -> new Ignored("monitoring", "A supervisor joined a call.");
            case UNKNOWN -> UNKNOWN_STATE;
            case GOING_ON, OVER, VOICEMAIL ->
                CallIds.read(
                        event,
                        id -> new DialpadCall(DialpadLeg.of(id, event, context), state, context).read(),
                        "call_id");
        };
    }
}
