package io.rightful.ledger.delivery;

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
    boolean accepts(DeliveryEntry entry) {
        return source.filter(wanted -> !entry.source().equals(Optional.of(wanted)))
                        .isEmpty()
                && state.filter(wanted -> entry.outcome().state() != wanted).isEmpty();
    }
}
