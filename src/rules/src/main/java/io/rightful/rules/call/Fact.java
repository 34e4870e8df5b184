package io.rightful.rules.call;

import java.util.Comparator;

/** One field's value and the weight of the statement it came with. The greater of two wins: a join, so order-free. */
public record Fact(Stamp stamp, String value) implements Comparable<Fact> {
    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::stamp).thenComparing(Fact::value);

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    static Fact greater(Fact one, Fact other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
