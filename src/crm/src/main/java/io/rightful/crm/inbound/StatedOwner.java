package io.rightful.crm.inbound;

import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** An owner, as a sender names it. */
public sealed interface StatedOwner {
    record ById(CrmUserId id) implements StatedOwner {}

    record ByEmail(EmailAddress email) implements StatedOwner {}

    /** @param queue the sender's identifier or name of it */
    record ByQueue(String queue) implements StatedOwner {}

    record Nobody() implements StatedOwner {}

    default <T> T fold(
            Function<CrmUserId, T> byId,
            Function<EmailAddress, T> byEmail,
            Function<String, T> byQueue,
            Supplier<T> nobody) {
        if (this instanceof ById owner) {
            return byId.apply(owner.id());
        }
        if (this instanceof ByEmail owner) {
            return byEmail.apply(owner.email());
        }
        if (this instanceof ByQueue owner) {
            return byQueue.apply(owner.queue());
        }
        return nobody.get();
    }
}
