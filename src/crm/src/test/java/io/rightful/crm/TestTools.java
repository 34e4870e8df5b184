package io.rightful.crm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.rightful.crm.http.Pause;
import io.rightful.crm.http.RequestBudget;
import io.rightful.crm.http.RestClients;
import io.rightful.crm.http.Retries;
import io.rightful.crm.http.Tools;

/** A clock that only waiting moves, and chance that is the same each time. */
public final class TestTools implements InstantSource, Pause {
    public static final Instant NOW = Instant.parse("2026-11-22T12:05:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = NOW;

    public Tools tools() {
        return tools(RequestBudget.UNLIMITED);
    }

    public Tools tools(RequestBudget budget) {
        return new Tools(new RestClients(Optional.empty()), this, new Random(7), this, Retries.USUAL, budget);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void take(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    public List<Duration> waits() {
        return waits;
    }
}
