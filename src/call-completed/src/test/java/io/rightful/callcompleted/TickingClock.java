package io.rightful.callcompleted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock by which every look at it takes a tenth of a second. */
final class TickingClock implements InstantSource {
    private static final int TICK_MILLIS = 100;

    private final AtomicReference<Instant> now;

    TickingClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(time -> time.plusMillis(TICK_MILLIS));
    }
}
