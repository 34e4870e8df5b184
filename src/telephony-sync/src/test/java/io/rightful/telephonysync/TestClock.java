package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only tests move. */
final class TestClock implements InstantSource {
    static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
