package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;

/**
 * A missed call gives an unowned lead to its source's default queue. Where sources differ a user goes before a queue,
 * and among queues the least id, so that the order in which calls come does not matter.
 */
final class DefaultQueue {
    private DefaultQueue() {}

    static OwnerChange after(LeadTouch.LeftToQueue left, LeadOwner current) {
        return current.fold(
                none -> Ended.unlessBefore(none.endedAt(), left.at(), () -> set(left, none.endedAt())),
                user -> user.cause() == OwnerCause.DEFAULT
                                && user.firstContact().equals(Optional.of(left.at()))
                        ? set(left, user.endedBefore())
                        : new OwnerChange.Keep(DefaultOwner.owned(user.cause())),
                queue -> queue.cause() == OwnerCause.DEFAULT && left.queue().compareTo(queue.queue()) < 0
                        ? Ended.unlessBefore(queue.endedBefore(), left.at(), () -> set(left, queue.endedBefore()))
                        : new OwnerChange.Keep(DefaultOwner.owned(queue.cause())),
                unlinked -> new OwnerChange.Keep(Reason.OWNED_OTHERWISE));
    }

    private static OwnerChange set(LeadTouch.LeftToQueue left, Optional<Instant> ended) {
        return new OwnerChange.Set(
                new LeadOwner.Queue(left.queue(), OwnerCause.DEFAULT, ended), Reason.DEFAULT_OWNER_GIVEN);
    }
}
