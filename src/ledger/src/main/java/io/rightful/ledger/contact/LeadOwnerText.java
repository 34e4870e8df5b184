package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.table.JsonText;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

/** A lead owner as text: a user, a queue, or neither. */
record LeadOwnerText(
        Optional<String> user,
        Optional<String> queue,
        Optional<OwnerCause> cause,
        boolean contacted,
        Optional<First> first,
        Optional<Instant> ended) {
    private static final JsonText<LeadOwnerText> TEXT = JsonText.of(LeadOwnerText.class);

    record First(Instant answeredAt, String source, String callId) {}

    static String write(LeadOwner owner) {
        return TEXT.write(owner.fold(
                none -> new LeadOwnerText(
                        Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), none.endedAt()),
                user -> new LeadOwnerText(
                        Optional.of(user.user().value()),
                        Optional.empty(),
                        Optional.of(user.cause()),
                        user.contacted(),
                        user.firstContact().map(LeadOwnerText::first),
                        user.endedBefore()),
                queue -> new LeadOwnerText(
                        Optional.empty(),
                        Optional.of(queue.queue()),
                        Optional.of(queue.cause()),
                        false,
                        Optional.empty(),
                        queue.endedBefore())));
    }

    static LeadOwner read(String text) {
        LeadOwnerText owner = TEXT.read(text);
        return owner.user()
                .<LeadOwner>map(user -> new LeadOwner.User(
                        new UserId(user),
                        owner.cause().orElseThrow(),
                        owner.first().map(LeadOwnerText::contactedAt),
                        owner.contacted(),
                        owner.ended()))
                .or(() -> owner.queue()
                        .map(queue -> new LeadOwner.Queue(queue, owner.cause().orElseThrow(), owner.ended())))
                .orElseGet(() -> new LeadOwner.None(owner.ended()));
    }

    private static First first(ContactedAt contact) {
        return new First(contact.answeredAt(), contact.source().value(), contact.callId());
    }

    private static ContactedAt contactedAt(First first) {
        return new ContactedAt(first.answeredAt(), new SourceName(first.source()), first.callId());
    }
}
