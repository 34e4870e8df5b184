package io.rightful.rules.assignment;

import java.util.Comparator;
import java.util.Optional;

/** Compares what may be absent. */
final class Absent {
    private Absent() {}

    static <T extends Comparable<T>> Comparator<Optional<T>> last() {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
