package io.rightful.rules.call;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every fact known of a call, field by field, each with its weight. Merging is commutative, associative and
 * idempotent; an absent field never erases one, so any schedule of deliveries ends in the same facts. That the person on
 * the other end was erased is a fact too, before which no fact of that person stands: whatever comes later brings none back.
 */
public final class CallFacts {
    private final CallKey key;
    private final SortedMap<String, Fact> fields;
    /** Asked for at every step of a decision: reading it back from the fields was a quarter of what an event took. */
    private final Once<Call> call;

    public CallFacts(CallKey key, SortedMap<String, Fact> fields) {
        this.key = key;
        this.fields = Collections.unmodifiableSortedMap(ErasedPerson.removed(new TreeMap<>(fields)));
        this.call = new Once<>(this::described);
    }

    public static CallFacts none(CallKey key) {
        return new CallFacts(key, new TreeMap<>());
    }

    /** That the person on the other end was erased, and nothing else. */
    public static CallFacts erased(CallKey key) {
        return new CallFacts(key, new TreeMap<>(Map.of(ErasedPerson.MARK, ErasedPerson.FACT)));
    }

    /** Whether the person on the other end was erased. */
    public boolean erased() {
        return fields.containsKey(ErasedPerson.MARK);
    }

    public static CallFacts of(CallPart part) {
        Stamp stamp = new Stamp(part.call().result(), part.eventTime());
        SortedMap<String, Fact> fields = new TreeMap<>();
        CallFields.of(part.call()).forEach((path, value) -> fields.put(path, new Fact(stamp, value)));
        return new CallFacts(part.call().key(), fields);
    }

    public CallKey key() {
        return key;
    }

    public SortedMap<String, Fact> fields() {
        return fields;
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
                        .filter(fact -> !fact.equals(ErasedPerson.FACT))
                        .map(fact -> fact.stamp().at())
                        .min(Instant::compareTo)
                        .orElse(Instant.EPOCH));
    }

    /** The call these facts describe. */
    public Call call() {
        return call.get();
    }

    private Call described() {
        SortedMap<String, String> values = new TreeMap<>();
        fields.forEach((path, fact) -> values.put(path, fact.value()));
        return LegsThatLeft.settled(CallFields.call(key, values));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallFacts facts && key.equals(facts.key) && fields.equals(facts.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, fields);
    }

    @Override
    public String toString() {
        return "CallFacts[key=" + key + ", fields=" + fields + "]";
    }
}
