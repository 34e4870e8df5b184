package io.rightful.telephony.genesys;

import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/**
 * Genesys Cloud: a detail event of a conversation, with EventBridge's envelope or without. Each participant's session
 * begins and ends by events of its own; together they are one call.
 */
public record Genesys() implements Provider {
    public static final String NAME = "genesys";
    /** What every event's source begins with; the organisation and a name that its admin gave follow. */
    public static final String PARTNER = "aws.partner/genesys.com/";

    private static final Unclear UNKNOWN_MEDIA =
            new Unclear("unknown-media", "The event does not say whether it is of a call; report it if it was one.");

    @Override
    public String name() {
        return NAME;
    }

    /** For events sent through a door. Those on the bus prove themselves by the bus and their organisation. */
    @Override
    public ProofScheme proof() {
        return new SecretHeader();
    }

    /** The organisation, of a partner source's name or ARN. */
    @Override
    public String instance(String stated) {
        int at = stated.indexOf(PARTNER);
        return at < 0
                ? stated.strip()
                : organisation(stated.substring(at).strip()).orElse(stated.strip());
    }

    /** The organisation whose partner source an event is from. */
    public static Optional<String> organisation(String source) {
        String[] parts = source.split("/");
        return Optional.of(parts.length < 4 ? "" : parts[3]).filter(id -> source.startsWith(PARTNER) && !id.isBlank());
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, envelope -> read(envelope, context));
    }

    private static Normalised read(Fields envelope, SourceContext context) {
        Fields detail = envelope.object("detail").orElse(envelope);
        Fields body = detail.object("eventBody").orElse(detail);
        Topic topic = Topic.of(detail.text("topicName").or(() -> envelope.text("detail-type")));
        if (topic == Topic.OTHER) {
            return new Ignored("other", "An event that says nothing of who talked.");
        }
        String media = body.word("mediaType").orElse("");
        return switch (media) {
            case "voice" ->
                CallIds.read(
                        body,
                        id -> new GenesysCall(new Participation(topic, body, context), context).read(id),
                        "conversationId");
            case "", "unknown" -> UNKNOWN_MEDIA;
            default -> new Ignored("other-media", "A conversation that is no call, or no call yet.");
        };
    }
}
