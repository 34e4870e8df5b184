package io.rightful.rules.call;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every fact known of a call, field by field, each with its weight. Merging is commutative, associative and
 * idempotent; an absent field never erases one, so any schedule of deliveries ends in the same facts.
 */
public record CallFacts(CallKey key, SortedMap<String, Fact> fields) {
    public CallFacts {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static CallFacts none(CallKey key) {
        return new CallFacts(key, new TreeMap<>());
    }

    public static CallFacts of(CallPart part) {
        Stamp stamp = new Stamp(part.call().result(), part.eventTime());
        SortedMap<String, Fact> fields = new TreeMap<>();
        CallFields.of(part.call()).forEach((path, value) -> fields.put(path, new Fact(stamp, value)));
        return new CallFacts(part.call().key(), fields);
    }

    public CallFacts merge(CallFacts other) {
        if (!key.equals(other.key)) {
            throw new IllegalArgumentException("facts of two calls do not merge");
        }
        SortedMap<String, Fact> merged = new TreeMap<>(fields);
        other.fields.forEach((path, fact) -> merged.merge(path, fact, Fact::greater));
        return new CallFacts(key, merged);
    }

    /** When the call happened by its own words, else when the first of its deliveries was stamped. */
    public Instant time() {
        return call().happenedAt()
                .orElseGet(() -> fields.values().stream()
                        .map(fact -> fact.stamp().at())
                        .min(Instant::compareTo)
                        .orElse(Instant.EPOCH));
    }

    /** The call these facts describe. */
    public Call call() {
        SortedMap<String, String> values = new TreeMap<>();
        fields.forEach((path, fact) -> values.put(path, fact.value()));
        return CallFields.call(key, values);
    }
}
