package io.rightful.telephony.ringcentral;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.RingCentralToken;

/** RingCentral: a notification of a telephony session each time one of its parties changes; and of a text. */
public record RingCentral() implements Provider {
    private static final Unclear UNKNOWN_DIRECTION = new Unclear(
            "unknown-direction",
            "The text does not say whether it was received or sent; report it if a contact sent it.");

    @Override
    public String name() {
        return "ringcentral";
    }

    @Override
    public ProofScheme proof() {
        return new RingCentralToken();
    }

    @Override
    public Optional<Greeting> greeting(Payload payload, List<String> secrets) {
        return Subscribing.greeting(payload);
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, envelope -> read(Notification.of(envelope), context));
    }

    private static Normalised read(Notification notification, SourceContext context) {
        return switch (notification.kind()) {
            case SESSION -> session(notification, context);
            case TEXT -> text(notification.body(), context);
            case VOICEMAIL ->
                new Ignored(
                        "voicemail-message", "A voicemail's message: the notifications of its session say all of it.");
            case OTHER -> new Ignored("other", "A notification of neither a call nor a text.");
        };
    }

    private static Normalised session(Notification notification, SourceContext context) {
        return CallIds.read(
                notification.body(),
                id -> new RingCentralCall(notification, context).read(id),
                "telephonySessionId",
                "sessionId");
    }

    private static Normalised text(Fields body, SourceContext context) {
        return switch (body.word("direction").orElse("")) {
            case "inbound" -> MessageIds.read(body, id -> new RingCentralText(body, context).read(id), "id");
            case "outbound" -> new Ignored("text-sent", "A text that the account sent.");
            default -> UNKNOWN_DIRECTION;
        };
    }
}
