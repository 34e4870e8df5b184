package io.rightful.ledger.delivery;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.SourceName;

/**
 * A delivery as lists have it, by ids and codes alone.
 *
 * @param source absent of what was kept before lists were
 * @param receivedAt the first time; of refused ones, the minute in which they came
 * @param times how many it stands for: one, or the refused ones of one source, reason and minute
 */
public record DeliveryEntry(
        DeliveryId id, Optional<SourceName> source, DeliveryOutcome outcome, Instant receivedAt, long times) {
    public static DeliveryEntry of(DeliveryId id, SourceName source, DeliveryOutcome outcome, Instant receivedAt) {
        return new DeliveryEntry(id, Optional.of(source), outcome, receivedAt, 1);
    }
}
