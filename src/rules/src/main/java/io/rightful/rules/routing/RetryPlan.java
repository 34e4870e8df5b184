package io.rightful.rules.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.availability.Attendance;

/** When a lead is called back: by the schedule, each attempt moved into the owner's hours. */
public record RetryPlan(LeadRetrySchedule schedule, Attendance owner) {
    /**
     * @param missed the attempt that failed; 0 is the lead's own call
     * @param at when it failed
     */
    public Optional<Retry> after(int missed, Instant at) {
        return schedule.before(missed + 1)
                .flatMap(delay -> owner.nextReachable(at.plus(delay)))
                .map(due -> new Retry(missed + 1, due));
    }

    /** Every attempt, should the one before fail at once. */
    public List<Retry> all(Instant calledAt) {
        return Stream.iterate(
                        after(0, calledAt),
                        Optional::isPresent,
                        retry -> retry.flatMap(failed -> after(failed.attempt(), failed.at())))
                .flatMap(Optional::stream)
                .toList();
    }
}
