package io.rightful.telephony.quo;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.QuoSignature;

/** Quo, which was OpenPhone: events of calls and texts, of webhooks of today and of before. Users are ids alone. */
public record Quo() implements Provider {
    private static final Unclear UNKNOWN_EVENT = new Unclear(
            "unknown-event",
            "The event's type is none that Quo is known to send; report it if it is of a call or text.");

    @Override
    public String name() {
        return "quo";
    }

    @Override
    public ProofScheme proof() {
        return new QuoSignature();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, body -> read(QuoEvent.of(body, context)));
    }

    private static Normalised read(QuoEvent event) {
        QuoMessage message = new QuoMessage(event);
        return switch (event.type()) {
            case RINGING, ANSWERED, COMPLETED, MISSED ->
                CallIds.read(event.resource(), id -> new QuoCall(event).read(id), "id");
            case VOICEMAIL, SUMMARY -> CallIds.read(event.resource(), id -> new QuoCall(event).read(id), "callId");
            case TEXT_RECEIVED -> MessageIds.read(event.resource(), message::read, "id");
            case TEXT_SENT -> new Ignored("text-sent", "A text that the account sent.");
            case NO_NEWS -> new Ignored("no-news", "News of a call that say nothing of who talked, or how it ended.");
            case OTHER -> new Ignored("other", "An event that is of no call and no text.");
            case UNKNOWN -> UNKNOWN_EVENT;
        };
    }
}
