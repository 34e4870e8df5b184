package io.rightful.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that only waiting moves; it remembers the waits. */
public class WaitedClock implements InstantSource {
    public static final Instant NOW = Instant.parse("2026-11-22T12:05:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = NOW;

    @Override
    public Instant instant() {
        return now;
    }

    public void take(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    public List<Duration> waits() {
        return waits;
    }
}
