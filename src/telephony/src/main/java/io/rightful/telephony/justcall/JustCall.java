package io.rightful.telephony.justcall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.Direction;
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
import io.rightful.telephony.proof.JustCallSignature;
import io.rightful.telephony.proof.ProofScheme;

/** JustCall: one event a request, with the whole call each time. Its proof covers what kind of event it is, and not the call. */
public record JustCall() implements Provider {
    private static final int LONGEST_PROBE = 64;
    private static final String SALES_DIALER = "sd.";
    private static final String SALES_DIALERS = "sd-";
    private static final Greeting HERE = new Greeting(Map.of(), "");
    private static final Ignored PROBE = new Ignored("probe", "A request that states nothing.");
    private static final Ignored TEXT_SENT = new Ignored("text-sent", "A text that the account sent.");
    private static final Ignored OTHER = new Ignored("other", "An event that is neither of a call nor of a text.");

    private static final Unclear UNKNOWN_DIRECTION =
            new Unclear("unknown-direction", "The text may be sent or received; report it if a contact sent it.");

    @Override
    public String name() {
        return "justcall";
    }

    @Override
    public ProofScheme proof() {
        return new JustCallSignature();
    }

    /** JustCall asks once whether an address is there, and takes it only then: without a proof, and without an event. */
    @Override
    public Optional<Greeting> greeting(Payload payload, List<String> secrets) {
        boolean asks = payload.header(JustCallSignature.SIGNATURE).isEmpty() && statesNothing(payload);
        return Optional.of(HERE).filter(here -> asks);
    }

    private static boolean statesNothing(Payload payload) {
        return payload.body().length <= LONGEST_PROBE
                && (new String(payload.body(), StandardCharsets.UTF_8).isBlank()
                        || BodyReader.read(payload).fold(body -> !body.stateAnything(), unreadable -> false));
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, body -> read(body, context));
    }

    private static Normalised read(Fields body, SourceContext context) {
        return body.object("data")
                .map(data -> read(body.word("type").orElse(""), data, context))
                .orElse(PROBE);
    }

    /** The Sales Dialer counts its calls by itself: one of its numbers may be that of another call of the phone's. */
    private static String callId(String type, String id) {
        return type.startsWith(SALES_DIALER) && id.matches("\\d+") ? SALES_DIALERS + id : id;
    }

    private static Normalised read(String type, Fields data, SourceContext context) {
        JustCallEvent event = JustCallEvent.of(type);
        JustCallText text = new JustCallText(data, context);
        return switch (event) {
            case CALL_UNDER_WAY, CALL_MISSED, CALL_VOICEMAIL, CALL_OVER ->
                CallIds.read(
                        data,
                        id -> new JustCallCall(event, data, context).read(callId(type, id)),
                        "id",
                        "call_id",
                        "call_sid");
            case TEXT_RECEIVED -> MessageIds.read(data, text::read, "id");
            case TEXT_SENT -> TEXT_SENT;
            case TEXT_EITHER_WAY ->
                text.direction()
                        .map(way -> way == Direction.INBOUND ? MessageIds.read(data, text::read, "id") : TEXT_SENT)
                        .orElse(UNKNOWN_DIRECTION);
            case OTHER -> OTHER;
        };
    }
}
