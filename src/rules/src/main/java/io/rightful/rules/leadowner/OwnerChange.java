package io.rightful.rules.leadowner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** What becomes of a lead's owner. */
public sealed interface OwnerChange {
    Reason reason();

    /** All stays as it is. */
    record Keep(Reason reason) implements OwnerChange {}

    /** The same user goes on owning the lead; only what is recorded of the contact changes. No history. */
    record Mark(LeadOwner owner, Reason reason) implements OwnerChange {}

    /** Another owner, or the first one. */
    record Set(LeadOwner owner, Reason reason) implements OwnerChange {}

    default <T> T fold(Function<Keep, T> keep, Function<Mark, T> mark, Function<Set, T> set) {
        if (this instanceof Keep change) {
            return keep.apply(change);
        }
        if (this instanceof Mark change) {
            return mark.apply(change);
        }
        return set.apply((Set) this);
    }

    /** The owner from now on, where it is to be written. */
    default Optional<LeadOwner> next() {
        return fold(keep -> Optional.empty(), mark -> Optional.of(mark.owner), set -> Optional.of(set.owner));
    }

    default List<TraceEntry> trace() {
        TraceEntry bare = TraceEntry.of(Rule.AUTO_LEAD_OWNER, reason());
        return List.of(next().map(owner -> owner.fold(
                        none -> bare,
                        user -> TraceEntry.of(Rule.AUTO_LEAD_OWNER, reason(), user.user()),
                        queue -> TraceEntry.of(Rule.AUTO_LEAD_OWNER, reason(), queue.queue()),
                        unlinked -> TraceEntry.of(
                                Rule.AUTO_LEAD_OWNER,
                                reason(),
                                unlinked.crmUser().value())))
                .orElse(bare));
    }
}
