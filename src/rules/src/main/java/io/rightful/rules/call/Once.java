package io.rightful.rules.call;

import java.util.Optional;
import java.util.function.Supplier;

/** What follows from something that never changes: worked out when it is first asked for, and then kept. Thread-safe. */
public final class Once<T> {
    private final Supplier<T> work;
    private Optional<T> value = Optional.empty();

    /** @param work gives the same each time: two threads that ask at once may both have it done */
    public Once(Supplier<T> work) {
        this.work = work;
    }

    public T get() {
        Optional<T> known = value;
        if (known.isEmpty()) {
            known = Optional.of(work.get());
            value = known;
        }
        return known.get();
    }
}
