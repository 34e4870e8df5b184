package io.rightful.remote;

import java.time.Instant;
import java.util.Optional;

/** What an account allows us to use of another service's limits. Asked before every request, repeated ones included. */
public interface RequestBudget {
    RequestBudget UNLIMITED = new RequestBudget() {
        @Override
        public Optional<Instant> exhaustedUntil(Instant now) {
            return Optional.empty();
        }

        @Override
        public void used(DailyUse use) {}
    };

    /** Counts one request; until when there must be no more, where it may not be sent. */
    Optional<Instant> exhaustedUntil(Instant now);

    /** The service's own count, where it states one. */
    void used(DailyUse use);

    /** @param used requests of all of the customer's tools in the service's current day */
    record DailyUse(long used, long allowed) {}
}
