package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.inject.Singleton;

/** A clock that a test moves. */
@Singleton
public class SetClock implements InstantSource {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private volatile Instant now = NOON;

    @Override
    public Instant instant() {
        return now;
    }

    void reset() {
        now = NOON;
    }

    void set(Instant time) {
        now = time;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }
}
