package io.rightful.rules.call;

import java.time.Instant;
import java.util.Comparator;

/** The weight of a statement: how far the call had come, then when it was made. */
public record Stamp(CallResult rank, Instant at) implements Comparable<Stamp> {
    private static final Comparator<Stamp> ORDER =
            Comparator.comparing(Stamp::rank).thenComparing(Stamp::at);

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
