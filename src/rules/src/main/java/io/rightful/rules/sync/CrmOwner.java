package io.rightful.rules.sync;

import java.util.function.Function;
import java.util.function.Supplier;

/** Who owns a lead in a CRM, in the CRM's own ids. Two are the same owner exactly where they are equal. */
public sealed interface CrmOwner {
    record OfUser(CrmUserId user) implements CrmOwner {}

    /**
     * A queue, pond or team: more than one person.
     *
     * @param queueId the CRM's own id of it
     */
    record OfQueue(String queueId) implements CrmOwner {}

    /** The CRM says that nobody owns the lead. */
    record Nobody() implements CrmOwner {}

    default <T> T fold(Function<CrmUserId, T> ofUser, Function<String, T> ofQueue, Supplier<T> nobody) {
        if (this instanceof OfUser owner) {
            return ofUser.apply(owner.user());
        }
        if (this instanceof OfQueue owner) {
            return ofQueue.apply(owner.queueId());
        }
        return nobody.get();
    }
}
