package io.rightful.rules.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.user.UserId;

/** Who owns the lead in the sales sense, and what made it so. */
public sealed interface LeadOwner {
    LeadOwner NEVER_OWNED = new None(Optional.empty());

    /** @param endedAt when ownership last ended; a contact from before does not make an owner */
    record None(Optional<Instant> endedAt) implements LeadOwner {}

    /**
     * @param firstContact the call that won, where the cause is first contact
     * @param endedBefore when an earlier ownership ended
     */
    record User(
            UserId user,
            OwnerCause cause,
            Optional<ContactedAt> firstContact,
            boolean contacted,
            Optional<Instant> endedBefore)
            implements LeadOwner {}

    /** @param queue the CRM's own id of the queue */
    record Queue(String queue, OwnerCause cause, Optional<Instant> endedBefore) implements LeadOwner {}

    /** The user who owns it, where it is one. */
    default Optional<UserId> owningUser() {
        return fold(none -> Optional.empty(), user -> Optional.of(user.user()), queue -> Optional.empty());
    }

    default <T> T fold(Function<None, T> none, Function<User, T> user, Function<Queue, T> queue) {
        if (this instanceof None owner) {
            return none.apply(owner);
        }
        if (this instanceof User owner) {
            return user.apply(owner);
        }
        return queue.apply((Queue) this);
    }
}
