package io.rightful.telephony.aircall;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.BodyToken;
import io.rightful.telephony.proof.ProofScheme;

/** Aircall: the whole call with every event of it. It signs nothing: the webhook's token stands in the body. */
public record Aircall() implements Provider {
    private static final BodyToken TOKEN = new BodyToken("token");

    private static final Unusable NO_EVENT =
            new Unusable("missing-event", "The payload names no event; check that Aircall's own webhook sends it.");

    private static final Ignored EDITED =
            new Ignored("call-edited", "A tag, a comment, a hold or the like: no news of whose the call is.");

    private static final Ignored TEXT_SENT = new Ignored("text-sent", "A text that the account sent.");
    private static final Ignored OTHER = new Ignored("other", "An event of Aircall that is of no call and no text.");

    @Override
    public String name() {
        return "aircall";
    }

    @Override
    public ProofScheme proof() {
        return TOKEN;
    }

    @Override
    public Payload withoutSecret(Payload payload) {
        return TOKEN.removed(payload);
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(
                payload,
                body -> body.word("event")
                        .map(event -> read(event, new AircallEvent(body, context)))
                        .orElse(NO_EVENT));
    }

    private static Normalised read(String name, AircallEvent event) {
        return switch (name) {
            case "call.created", "call.hungup" -> call(event, Moment.GOING_ON);
            case "call.ringing-on-agent" -> call(event, Moment.RINGING);
            case "call.answered" -> call(event, Moment.ANSWERED);
            case "call.transferred", "call.external-transferred" -> call(event, Moment.HANDED_OVER);
            case "call.unsuccessful-transfer" -> call(event, Moment.HANDED_BACK);
            case "call.ended", "call.voicemail-left" -> call(event, Moment.OVER);
            case "call.comm-assets-generated" ->
                call(event, event.data().states("ended_at") ? Moment.OVER : Moment.GOING_ON);
            case "message.received" -> MessageIds.read(event.data(), id -> new AircallText(event).read(id), "id");
            case "message.sent" -> TEXT_SENT;
            default -> name.startsWith("call.") ? EDITED : OTHER;
        };
    }

    private static Normalised call(AircallEvent event, Moment moment) {
        Fields data = event.data();
        return CallIds.read(data, id -> new AircallCall(event, moment).read(id), "id");
    }
}
