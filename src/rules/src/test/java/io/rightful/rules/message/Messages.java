package io.rightful.rules.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.routing.RingBuilder;
import io.rightful.rules.user.UserId;

/** Texts and forms, and who sent them. */
public final class Messages {
    public static final Instant NOW = RingBuilder.NOW;
    public static final String NUMBER = CallBuilder.CALLER;
    public static final String EMAIL = "perpetua@example.com";

    private Messages() {}

    public static Message text() {
        return message(MessageKind.TEXT, Party.ofNumber(NUMBER));
    }

    public static Message form() {
        return message(MessageKind.FORM, Party.ofNumber(NUMBER));
    }

    public static Message formOfEmailAlone() {
        return message(MessageKind.FORM, party(Optional.empty(), false));
    }

    public static Message message(MessageKind kind, Party contact) {
        MessageKey key = new MessageKey(new AccountId("account"), new SourceName("generic"), "message-1");
        return new Message(
                key, kind, Set.of(), NOW.minusSeconds(5), contact, Set.of("+12025550110"), Optional.empty(), Set.of());
    }

    public static Party party(Optional<String> number, boolean withheld) {
        return new Party(number, withheld, Optional.of("Perpetua Lindqvist"), Optional.of(" Perpetua@Example.com "));
    }

    public static ContactView.Known known(String id, Optional<UserId> primaryAgent) {
        return new ContactView.Known(
                NUMBER, new ContactId(id), LeadOwner.NEVER_OWNED, true, primaryAgent, Optional.empty());
    }

    public static ContactView.Known withPrimaryAgent(String user) {
        return known("contact", Optional.of(new UserId(user)));
    }

    public static ContactView shared(String... ids) {
        return new ContactView.Shared(
                NUMBER, Arrays.stream(ids).map(ContactId::new).collect(Collectors.toSet()));
    }
}
