package io.rightful.telephony.event;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.Fields;

/** Our detail as a text or form submission. */
final class MessageReader {
    private MessageReader() {}

    /** @param sent the envelope's time, for a detail without one of its own */
    static IncomingEvent read(MessageKind kind, Fields detail, Optional<Instant> sent) {
        return EventParts.ofAnotherVersion(detail).orElseGet(() -> known(kind, detail, sent));
    }

    private static IncomingEvent known(MessageKind kind, Fields detail, Optional<Instant> sent) {
        Optional<MessageKey> key = detail.id("id")
                .flatMap(id -> EventParts.owned(detail, (account, source) -> new MessageKey(account, source, id)));
        Optional<Instant> at = detail.time(EventParts.TIMES, "eventTime").or(() -> sent);
        if (key.isEmpty()) {
            return new IncomingEvent.Unreadable(
                    "missing-message-key",
                    "The event must state account, source and id, each of at most 256 characters.");
        }
        return at.<IncomingEvent>map(time -> new IncomingEvent.OfMessage(message(kind, detail, key.get(), time)))
                .orElseGet(() -> new IncomingEvent.Unreadable(
                        "missing-event-time", "The event must state eventTime, or its envelope a time."));
    }

    private static Message message(MessageKind kind, Fields detail, MessageKey key, Instant at) {
        return new Message(
                key,
                kind,
                new TreeSet<>(detail.texts("aliases")),
                at,
                EventParts.contact(detail),
                new TreeSet<>(detail.texts("ownNumbers")),
                detail.text("form"),
                new TreeSet<>(detail.texts("payloads")));
    }
}
