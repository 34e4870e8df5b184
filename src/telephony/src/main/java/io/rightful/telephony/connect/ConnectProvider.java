package io.rightful.telephony.connect;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/**
 * Amazon Connect: a contact event, with EventBridge's envelope or without, or a contact record. All contacts that began
 * with one are one call; each is a leg of it.
 */
public record ConnectProvider() implements Provider {
    private static final String CONTACT_EVENT = "amazon-connect-contact-event";

    @Override
    public String name() {
        return "connect";
    }

    /** For records sent through a door. Events on the bus prove themselves by the bus and their instance. */
    @Override
    public ProofScheme proof() {
        return new SecretHeader();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, body -> read(body, context));
    }

    /**
     * The instance that an event or a contact record is of: its last name in the ARN.
     *
     * @param detail with EventBridge's envelope or without
     */
    public static Optional<String> instanceOf(JsonNode detail) {
        Fields contact = contact(Fields.of(detail));
        return contact.text("instanceArn").flatMap(ConnectArn::instance);
    }

    private static Normalised read(Fields body, SourceContext context) {
        Fields contact = contact(body);
        Optional<Instant> sent = body.time(context.times(), "time");
        return other(body, contact)
                .<Normalised>map(ignored -> ignored)
                .orElseGet(() -> CallIds.read(
                        contact,
                        id -> new ConnectCall(id, ConnectContact.of(id, contact, context.times()), context).read(sent),
                        "initialContactId",
                        "contactId"));
    }

    private static Fields contact(Fields body) {
        return body.object("detail").orElse(body);
    }

    private static Optional<Ignored> other(Fields body, Fields contact) {
        if (body.word("detail-type").filter(type -> !type.equals(CONTACT_EVENT)).isPresent()) {
            return Optional.of(new Ignored("other", "An event of Amazon Connect that is not of a contact."));
        }
        if (contact.word("initiationMethod").filter("monitor"::equals).isPresent()) {
            return Optional.of(new Ignored("monitoring", "A supervisor listened in on a contact."));
        }
        return contact.word("channel").flatMap(channel -> switch (channel) {
            case "voice" -> Optional.empty();
            case "chat", "task", "email" -> Optional.of(new Ignored(channel, "A contact by another channel."));
            default -> Optional.of(new Ignored("other", "A contact by a channel that is not voice."));
        });
    }
}
