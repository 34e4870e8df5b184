package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;

/**
 * A missed call gives an unowned lead its source's default owner. Where sources name different ones the earliest call
 * wins, so that the order in which calls come does not matter.
 */
final class DefaultOwner {
    private DefaultOwner() {}

    static OwnerChange after(LeadTouch.LeftToUser left, LeadOwner current) {
        return current.fold(
                none -> Ended.unlessBefore(none.endedAt(), left.at(), () -> set(left, none.endedAt())),
                user -> user.cause() == OwnerCause.DEFAULT
                        ? Ended.unlessBefore(user.endedBefore(), left.at(), () -> contest(user, left))
                        : new OwnerChange.Keep(owned(user.cause())),
                queue -> queue.cause() == OwnerCause.DEFAULT
                        ? Ended.unlessBefore(queue.endedBefore(), left.at(), () -> set(left, queue.endedBefore()))
                        : new OwnerChange.Keep(owned(queue.cause())),
                unlinked -> new OwnerChange.Keep(Reason.OWNED_OTHERWISE));
    }

    /** Why an owner stays whom a missed call cannot move. */
    static Reason owned(OwnerCause cause) {
        return switch (cause) {
            case MANUAL, CRM -> Reason.OWNED_OTHERWISE;
            case FIRST_CONTACT -> Reason.FIRST_CONTACT;
            case DEFAULT -> Reason.DEFAULT_OWNER_GIVEN;
        };
    }

    private static OwnerChange contest(LeadOwner.User owner, LeadTouch.LeftToUser left) {
        int order =
                owner.firstContact().map(first -> left.at().compareTo(first)).orElse(-1);
        boolean same = owner.user().equals(left.user());
        if (order > 0 || order == 0 && same) {
            return new OwnerChange.Keep(Reason.DEFAULT_OWNER_GIVEN);
        }
        return same
                ? new OwnerChange.Mark(owner(left, owner.endedBefore()), Reason.DEFAULT_OWNER_GIVEN)
                : set(left, owner.endedBefore());
    }

    private static OwnerChange set(LeadTouch.LeftToUser left, Optional<Instant> ended) {
        return new OwnerChange.Set(owner(left, ended), Reason.DEFAULT_OWNER_GIVEN);
    }

    private static LeadOwner owner(LeadTouch.LeftToUser left, Optional<Instant> ended) {
        return new LeadOwner.User(left.user(), OwnerCause.DEFAULT, Optional.of(left.at()), false, ended);
    }
}
