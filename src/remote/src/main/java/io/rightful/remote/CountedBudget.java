package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A number of requests for one run, and a share of the service's daily limit that all tools together may reach. */
public final class CountedBudget implements RequestBudget {
    private static final Duration REST = Duration.ofHours(1);
    private static final int WHOLE = 100;

    private final long requests;
    private final int percentOfDay;
    private long sent;
    private DailyUse use = new DailyUse(0, Long.MAX_VALUE);

    /** @param percentOfDay 1 to 100 */
    public CountedBudget(long requests, int percentOfDay) {
        this.requests = requests;
        this.percentOfDay = percentOfDay;
    }

    @Override
    public synchronized Optional<Instant> exhaustedUntil(Instant now) {
        if (sent >= requests
                || use.used() >= use.allowed() / WHOLE * percentOfDay + use.allowed() % WHOLE * percentOfDay / WHOLE) {
            return Optional.of(now.plus(REST));
        }
        sent++;
        return Optional.empty();
    }

    @Override
    public synchronized void used(DailyUse stated) {
        use = stated;
    }

    public synchronized long sent() {
        return sent;
    }
}
