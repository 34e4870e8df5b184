package io.rightful.telephony;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.Party;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;

/** A text or form submission being read: what a provider does not say is left unsaid. */
public final class MessageDraft {
    private final MessageKey key;
    private final MessageKind kind;
    private final Set<String> aliases = new TreeSet<>();
    private Instant eventTime;
    private Party contact = Party.UNKNOWN;
    private Set<String> ownNumbers = Set.of();
    private Optional<String> form = Optional.empty();

    private MessageDraft(SourceContext context, MessageKind kind, String id) {
        this.key = new MessageKey(context.account(), context.source(), id);
        this.kind = kind;
        this.eventTime = context.receivedAt();
    }

    public static MessageDraft text(SourceContext context, String id) {
        return new MessageDraft(context, MessageKind.TEXT, id);
    }

    public static MessageDraft form(SourceContext context, String id) {
        return new MessageDraft(context, MessageKind.FORM, id);
    }

    /** An alias equal to the id is none. */
    public MessageDraft alias(Optional<String> value) {
        value.filter(alias -> !alias.equals(key.id())).ifPresent(aliases::add);
        return this;
    }

    /** When it was sent; left out, the time at the door stands. */
    public MessageDraft eventTime(Optional<Instant> value) {
        eventTime = value.orElse(eventTime);
        return this;
    }

    public MessageDraft contact(Party value) {
        contact = value;
        return this;
    }

    public MessageDraft ownNumbers(Set<String> value) {
        ownNumbers = value;
        return this;
    }

    public MessageDraft formName(Optional<String> value) {
        form = value;
        return this;
    }

    public Normalised.OfMessage message() {
        return new Normalised.OfMessage(
                new Message(key, kind, aliases, eventTime, contact, ownNumbers, form, Set.of()));
    }
}
