package io.rightful.wiring;

import java.time.Instant;

/** Puts an event on the bus at a later time. Scheduling returns once that is durable, or throws. */
public interface Schedule {
    /**
     * Once for each name: a second request for the same thing changes nothing while the first is to come.
     *
     * @param due to the minute; what is overdue is published within two minutes
     * @param name up to 64 letters, digits, hyphens and underscores
     */
    void at(Instant due, String name, BusEvent event);
}
