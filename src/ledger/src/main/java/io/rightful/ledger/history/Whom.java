package io.rightful.ledger.history;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** Whom a record names: a user; of lead owners also a CRM's queue, or somebody of a CRM whom no user here is linked to. */
public sealed interface Whom {
    record OfUser(UserId user) implements Whom {}

    /** @param queue the CRM's own id of it */
    record OfQueue(String queue) implements Whom {}

    record OfCrmUser(IntegrationId integration, CrmUserId crmUser) implements Whom {}

    /** Empty where nobody owns the lead. */
    static Optional<Whom> of(LeadOwner owner) {
        return owner.fold(
                none -> Optional.empty(),
                user -> Optional.of(new OfUser(user.user())),
                queue -> Optional.of(new OfQueue(queue.queue())),
                unlinked -> Optional.of(new OfCrmUser(unlinked.integration(), unlinked.crmUser())));
    }

    default Optional<UserId> ofUser() {
        return fold(Optional::of, queue -> Optional.empty(), (integration, crmUser) -> Optional.empty());
    }

    default <T> T fold(
            Function<UserId, T> user, Function<String, T> queue, BiFunction<IntegrationId, CrmUserId, T> crmUser) {
        if (this instanceof OfUser whom) {
            return user.apply(whom.user());
        }
        if (this instanceof OfQueue whom) {
            return queue.apply(whom.queue());
        }
        OfCrmUser whom = (OfCrmUser) this;
        return crmUser.apply(whom.integration(), whom.crmUser());
    }
}
