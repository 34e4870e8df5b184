package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.table.JsonText;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** A lead owner as text: a user, a queue, somebody of a CRM alone, or nobody. */
record LeadOwnerText(
        Optional<String> user,
        Optional<String> queue,
        Optional<String> crmUser,
        Optional<String> integration,
        Optional<OwnerCause> cause,
        boolean contacted,
        Optional<First> first,
        Optional<Instant> ended) {
    private static final JsonText<LeadOwnerText> TEXT = JsonText.of(LeadOwnerText.class);

    record First(Instant answeredAt, String source, String callId) {}

    static String write(LeadOwner owner) {
        return TEXT.write(new LeadOwnerText(
                owner.owningUser().map(UserId::value),
                owner.ofQueue(),
                owner.ofCrmUser().map(CrmUserId::value),
                owner.saidBy().map(IntegrationId::value),
                owner.madeBy(),
                owner.fold(none -> false, LeadOwner.User::contacted, queue -> false, unlinked -> false),
                owner.byFirstContact().map(LeadOwnerText::first),
                owner.lastEnded()));
    }

    static LeadOwner read(String text) {
        LeadOwnerText owner = TEXT.read(text);
        Optional<IntegrationId> integration = owner.integration().map(IntegrationId::new);
        return owner.user()
                .<LeadOwner>map(user -> new LeadOwner.User(
                        new UserId(user),
                        owner.cause().orElseThrow(),
                        owner.first().map(LeadOwnerText::contactedAt),
                        owner.contacted(),
                        owner.ended(),
                        integration))
                .or(() -> owner.queue()
                        .map(queue ->
                                new LeadOwner.Queue(queue, owner.cause().orElseThrow(), owner.ended(), integration)))
                .or(() -> owner.crmUser()
                        .map(crmUser -> new LeadOwner.Unlinked(
                                integration.orElseThrow(), new CrmUserId(crmUser), owner.ended())))
                .orElseGet(() -> new LeadOwner.None(owner.ended()));
    }

    private static First first(ContactedAt contact) {
        return new First(contact.answeredAt(), contact.source().value(), contact.callId());
    }

    private static ContactedAt contactedAt(First first) {
        return new ContactedAt(first.answeredAt(), new SourceName(first.source()), first.callId());
    }
}
