package io.rightful.rules.leadowner;

import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;

/** A lead's owner apart from what calls have done: a person's word and the CRM's stay, what a rule gave does not. */
final class ApartFromCalls {
    private ApartFromCalls() {}

    static LeadOwner of(LeadOwner owner) {
        return owner.fold(
                none -> none,
                user -> switch (user.cause()) {
                    case MANUAL -> user;
                    case CRM ->
                        new LeadOwner.User(
                                user.user(),
                                user.cause(),
                                Optional.empty(),
                                false,
                                user.endedBefore(),
                                user.integration());
                    case FIRST_CONTACT, DEFAULT -> new LeadOwner.None(user.endedBefore());
                },
                queue -> switch (queue.cause()) {
                    case MANUAL, CRM -> queue;
                    case FIRST_CONTACT, DEFAULT -> new LeadOwner.None(queue.endedBefore());
                },
                unlinked -> unlinked);
    }

    static OwnerChange change(LeadOwner before, LeadOwner after, Reason reason) {
        if (before.equals(after)) {
            return new OwnerChange.Keep(reason);
        }
        return before.owningUser().isPresent() && before.owningUser().equals(after.owningUser())
                ? new OwnerChange.Mark(after, reason)
                : new OwnerChange.Set(after, reason);
    }
}
