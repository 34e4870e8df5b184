package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * One lead, here and in every CRM that has it.
 *
 * @param hereChangedAt when the owner here was last changed; absent where that is not known
 * @param active those of the users whom the sides name who are active here
 * @param now when an ownership ends that the CRM ends
 */
public record LeadSyncQuestion(
        LeadOwner here, Optional<Instant> hereChangedAt, List<SyncSide> sides, Set<UserId> active, Instant now) {
    private static final Comparator<SyncSide> BY_RANK =
            Comparator.comparingInt((SyncSide side) -> side.rules().rank()).thenComparing(SyncSide::integration);

    public LeadSyncQuestion {
        sides = sides.stream().sorted(BY_RANK).toList();
        active = new TreeSet<>(active);
    }

    /** Whether one integration goes before another. Neither does where one of them has no side here. */
    Optional<IntegrationId> higher(IntegrationId one, IntegrationId other) {
        List<IntegrationId> order = sides.stream().map(SyncSide::integration).toList();
        return order.containsAll(List.of(one, other))
                ? Optional.of(order.indexOf(one) <= order.indexOf(other) ? one : other)
                : Optional.empty();
    }
}
