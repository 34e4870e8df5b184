package io.rightful.leadownersync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import io.rightful.remote.RequestBudget;

/** The requests that an account allows in a day, of midnight in UTC, to all runs together. Not thread-safe. */
final class DailyBudget implements RequestBudget {
    private final LocalDate day;
    private final long left;
    private final boolean counted;
    private long sent;

    /**
     * @param left of the day's requests, when the run began
     * @param counted whether there is a budget at all
     */
    DailyBudget(LocalDate day, long left, boolean counted) {
        this.day = day;
        this.left = left;
        this.counted = counted;
    }

    @Override
    public Optional<Instant> exhaustedUntil(Instant now) {
        if (sent >= left) {
            return Optional.of(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        sent++;
        return Optional.empty();
    }

    /** The CRM obeys its own limits, and says so itself. */
    @Override
    public void used(DailyUse use) {}

    LocalDate day() {
        return day;
    }

    boolean isCounted() {
        return counted;
    }

    long sent() {
        return sent;
    }
}
