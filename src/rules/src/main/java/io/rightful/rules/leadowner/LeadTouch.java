package io.rightful.rules.leadowner;

import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** What a call means for the owner of its contact's lead. */
public sealed interface LeadTouch {
    /** The user successfully contacted the lead. */
    record Contacted(ContactedAt at, UserId user) implements LeadTouch {}

    /** The lead called, or wrote a form, in vain: the default lead owner is this user. */
    record LeftToUser(ContactedAt at, UserId user) implements LeadTouch {}

    /** @param queue the CRM's own id of the queue that is the default lead owner */
    record LeftToQueue(ContactedAt at, String queue) implements LeadTouch {}

    /** Nothing. */
    record None(Reason reason) implements LeadTouch {}

    /** When the call happened that means something for the owner; empty where it means nothing. */
    default Optional<ContactedAt> happened() {
        return fold(
                contacted -> Optional.of(contacted.at),
                left -> Optional.of(left.at),
                left -> Optional.of(left.at),
                none -> Optional.empty());
    }

    default <T> T fold(
            Function<Contacted, T> contacted,
            Function<LeftToUser, T> leftToUser,
            Function<LeftToQueue, T> leftToQueue,
            Function<None, T> none) {
        if (this instanceof Contacted touch) {
            return contacted.apply(touch);
        }
        if (this instanceof LeftToUser touch) {
            return leftToUser.apply(touch);
        }
        if (this instanceof LeftToQueue touch) {
            return leftToQueue.apply(touch);
        }
        return none.apply((None) this);
    }
}
