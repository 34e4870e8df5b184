package io.rightful.rules.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** Who owns the lead in the sales sense, and what made it so. */
public sealed interface LeadOwner {
    LeadOwner NEVER_OWNED = new None(Optional.empty());

    /** @param endedAt when ownership last ended; a contact from before does not make an owner */
    record None(Optional<Instant> endedAt) implements LeadOwner {}

    /**
     * @param firstContact the call that won, where the cause is first contact
     * @param endedBefore when an earlier ownership ended
     * @param integration whose CRM said so, where the cause is the CRM
     */
    record User(
            UserId user,
            OwnerCause cause,
            Optional<ContactedAt> firstContact,
            boolean contacted,
            Optional<Instant> endedBefore,
            Optional<IntegrationId> integration)
            implements LeadOwner {

        /** Of no integration. */
        public User(
                UserId user,
                OwnerCause cause,
                Optional<ContactedAt> firstContact,
                boolean contacted,
                Optional<Instant> endedBefore) {
            this(user, cause, firstContact, contacted, endedBefore, Optional.empty());
        }
    }

    /**
     * @param queue the CRM's own id of the queue
     * @param integration whose CRM said so, where the cause is the CRM
     */
    record Queue(String queue, OwnerCause cause, Optional<Instant> endedBefore, Optional<IntegrationId> integration)
            implements LeadOwner {

        /** Of no integration. */
        public Queue(String queue, OwnerCause cause, Optional<Instant> endedBefore) {
            this(queue, cause, endedBefore, Optional.empty());
        }
    }

    /** Somebody of a CRM whom no user here is linked to: shown as the CRM names them. */
    record Unlinked(IntegrationId integration, CrmUserId crmUser, Optional<Instant> endedBefore) implements LeadOwner {}

    /** The user who owns it, where it is one. */
    default Optional<UserId> owningUser() {
        return fold(
                none -> Optional.empty(),
                user -> Optional.of(user.user()),
                queue -> Optional.empty(),
                unlinked -> Optional.empty());
    }

    /** What made it so; nothing makes an unowned lead. */
    default Optional<OwnerCause> madeBy() {
        return fold(
                none -> Optional.empty(),
                user -> Optional.of(user.cause()),
                queue -> Optional.of(queue.cause()),
                unlinked -> Optional.of(OwnerCause.CRM));
    }

    /** The integration whose CRM said so. */
    default Optional<IntegrationId> saidBy() {
        return fold(
                none -> Optional.empty(),
                User::integration,
                Queue::integration,
                unlinked -> Optional.of(unlinked.integration()));
    }

    /** The queue that it is left to, by the CRM's own id. */
    default Optional<String> ofQueue() {
        return fold(
                none -> Optional.empty(),
                user -> Optional.empty(),
                queue -> Optional.of(queue.queue()),
                unlinked -> Optional.empty());
    }

    /** Whom the CRM says, where no user here is linked to them. */
    default Optional<CrmUserId> ofCrmUser() {
        return fold(
                none -> Optional.empty(),
                user -> Optional.empty(),
                queue -> Optional.empty(),
                unlinked -> Optional.of(unlinked.crmUser()));
    }

    /** The contact by which a user came to own the lead. */
    default Optional<ContactedAt> byFirstContact() {
        return fold(
                none -> Optional.empty(), User::firstContact, queue -> Optional.empty(), unlinked -> Optional.empty());
    }

    /** When ownership last ended before this one, or ended without another. */
    default Optional<Instant> lastEnded() {
        return fold(None::endedAt, User::endedBefore, Queue::endedBefore, Unlinked::endedBefore);
    }

    default <T> T fold(
            Function<None, T> none, Function<User, T> user, Function<Queue, T> queue, Function<Unlinked, T> unlinked) {
        if (this instanceof None owner) {
            return none.apply(owner);
        }
        if (this instanceof User owner) {
            return user.apply(owner);
        }
        if (this instanceof Queue owner) {
            return queue.apply(owner);
        }
        return unlinked.apply((Unlinked) this);
    }
}
