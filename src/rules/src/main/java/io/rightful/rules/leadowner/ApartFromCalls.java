package io.rightful.rules.leadowner;

import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** A lead's owner apart from what calls have done: a person's word and the CRM's stay, what a rule gave does not. */
final class ApartFromCalls {
    private ApartFromCalls() {}

    static LeadOwner of(LeadOwner owner) {
        return owner.fold(
                none -> none,
                user -> switch (user.cause()) {
                    case MANUAL -> user;
                    case CRM ->
                        new LeadOwner.User(user.user(), user.cause(), Optional.empty(), false, user.endedBefore());
                    case FIRST_CONTACT, DEFAULT -> new LeadOwner.None(user.endedBefore());
                },
                queue -> switch (queue.cause()) {
                    case MANUAL, CRM -> queue;
                    case FIRST_CONTACT, DEFAULT -> new LeadOwner.None(queue.endedBefore());
                });
    }

    static OwnerChange change(LeadOwner before, LeadOwner after, Reason reason) {
        if (before.equals(after)) {
            return new OwnerChange.Keep(reason);
        }
        return user(before).isPresent() && user(before).equals(user(after))
                ? new OwnerChange.Mark(after, reason)
                : new OwnerChange.Set(after, reason);
    }

    private static Optional<UserId> user(LeadOwner owner) {
        return owner.fold(none -> Optional.empty(), user -> Optional.of(user.user()), queue -> Optional.empty());
    }
}
