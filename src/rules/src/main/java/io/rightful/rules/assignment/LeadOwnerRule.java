package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/**
 * Step 3: the contact's owner. Unless that succeeds the call waits for one, and where the CRM was out of reach for that too. An owner by first contact may yet give way to
 * an earlier one that is not known so far: the call is decided by it, and waits all the same.
 */
final class LeadOwnerRule implements SearchRule<ContactQuestion> {
    @Override
    public Tried tryOn(ContactQuestion question) {
        Tried tried = OwnerOfLead.of(
                question.contact(),
                user -> new NamedUser(Rule.LEAD_OWNER, user, question)
                        .tried(Reason.LEAD_OWNER, Reason.LEAD_OWNER_INACTIVE),
                reason -> Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.LEAD_OWNER, reason))));
        return settled(tried, question.contact()) ? tried : tried.and(Notes.lacking(lacks(question.contact())));
    }

    @Override
    public Set<UserId> users(ContactQuestion question) {
        return OwnerOfLead.of(question.contact(), Set::of, reason -> Set.of());
    }

    private static boolean settled(Tried tried, ContactView contact) {
        return tried.verdict().isPresent() && !OwnerOfLead.mayGiveWay(contact);
    }

    private static Set<WaitingFor> lacks(ContactView contact) {
        return contact.fold(
                Set::of,
                unknown -> Set.of(WaitingFor.owner(unknown.reachedAt())),
                known -> known.ownerKnown()
                        ? Set.of(WaitingFor.owner(known.reachedAt()))
                        : Set.of(WaitingFor.owner(known.reachedAt()), WaitingFor.sync(known.reachedAt())),
                shared -> Set.of(WaitingFor.owner(shared.reachedAt())));
    }
}
