package io.rightful.ledger.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.SourceName;

/**
 * Which deliveries a list is of.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record DeliveryFilter(Optional<SourceName> source, Optional<DeliveryState> state, Instant from, Instant to) {
    /** Nothing is kept for longer. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    /** Days of which nothing can be there are not looked at: those to come, and those whose deliveries have expired. */
    public DeliveryFilter asOf(Instant now) {
        Instant end = to.isBefore(now) ? to : now;
        Instant earliest = end.minus(LONGEST);
        return new DeliveryFilter(source, state, from.isBefore(earliest) ? earliest : from, end);
    }

    boolean accepts(DeliveryEntry entry) {
        return source.filter(wanted -> !entry.source().equals(Optional.of(wanted)))
                        .isEmpty()
                && state.filter(wanted -> entry.outcome().state() != wanted).isEmpty();
    }
}
