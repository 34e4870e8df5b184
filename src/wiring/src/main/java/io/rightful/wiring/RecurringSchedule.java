package io.rightful.wiring;

import java.time.Duration;

/** Puts an event on the bus again and again, until it is stopped. Both methods return once that is durable, or throw. */
public interface RecurringSchedule {
    /**
     * The first time after one interval. What was set under the name before is replaced.
     *
     * @param interval whole minutes
     * @param name up to 64 letters, digits, hyphens and underscores
     */
    void every(Duration interval, String name, BusEvent event);

    /** Nothing where nothing is set under the name. */
    void stop(String name);
}
