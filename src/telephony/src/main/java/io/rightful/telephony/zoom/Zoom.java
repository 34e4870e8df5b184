package io.rightful.telephony.zoom;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.ZoomSignature;

/**
 * Zoom Phone: an event for each device of each party while a call goes on, and a history for each user once it is over.
 * Each is one statement of the call; what became of the call is what they say together.
 */
public record Zoom() implements Provider {
    private static final Unusable NO_EVENT = new Unusable(
            "missing-event", "The payload names no event; check that Zoom's own event subscription sends it.");

    private static final Ignored TEXT_SENT = new Ignored("text-sent", "A text that somebody of the account sent.");
    private static final Ignored OTHER =
            new Ignored("other", "An event of Zoom that tells nothing of whose a call is.");

    @Override
    public String name() {
        return "zoom";
    }

    @Override
    public ProofScheme proof() {
        return new ZoomSignature();
    }

    @Override
    public Optional<Greeting> greeting(Payload payload, List<String> secrets) {
        return ZoomGreeting.answer(payload, secrets);
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(
                payload,
                body -> body.word("event")
                        .map(name -> read(name, new ZoomEvent(body, context)))
                        .orElse(NO_EVENT));
    }

    private static Normalised read(String name, ZoomEvent event) {
        return switch (name) {
            case "phone.callee-ringing" -> new LiveEvent(event, LiveEvent.Moment.RINGING).received();
            case "phone.callee-answered" -> new LiveEvent(event, LiveEvent.Moment.ANSWERED).received();
            case "phone.callee-missed", "phone.callee-rejected" ->
                new LiveEvent(event, LiveEvent.Moment.MISSED).received();
            case "phone.callee-ended" -> new LiveEvent(event, LiveEvent.Moment.ENDED).received();
            case "phone.caller-ringing" -> new LiveEvent(event, LiveEvent.Moment.RINGING).placed();
            case "phone.caller-connected" -> new LiveEvent(event, LiveEvent.Moment.ANSWERED).placed();
            case "phone.caller-ended" -> new LiveEvent(event, LiveEvent.Moment.ENDED).placed();
            case "phone.callee-call-history-completed", "phone.callee-call-element-completed" ->
                new CallHistory(event).received();
            case "phone.caller-call-history-completed", "phone.caller-call-element-completed" ->
                new CallHistory(event).placed();
            case "phone.voicemail-received" -> new Voicemail(event).read();
            case "phone.sms-received" -> new Sms(event).read();
            case "phone.sms-sent" -> TEXT_SENT;
            default -> OTHER;
        };
    }
}
