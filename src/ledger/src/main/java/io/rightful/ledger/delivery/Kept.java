package io.rightful.ledger.delivery;

import java.time.Instant;
import java.util.function.Function;

/** That a delivery is durable, and when it came the first time. */
public sealed interface Kept {
    Instant receivedAt();

    record First(Instant receivedAt) implements Kept {}

    /** The same payload came before. */
    record Again(Instant receivedAt) implements Kept {}

    default <T> T fold(Function<Instant, T> first, Function<Instant, T> again) {
        return this instanceof First ? first.apply(receivedAt()) : again.apply(receivedAt());
    }
}
