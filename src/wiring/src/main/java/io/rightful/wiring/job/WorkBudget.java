package io.rightful.wiring.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long one invocation may work before it hands on to the next, well within the function's timeout. */
public record WorkBudget(InstantSource clock, Instant end) {
    public static WorkBudget of(InstantSource clock, Duration length) {
        return new WorkBudget(clock, clock.instant().plus(length));
    }

    /** Whether another page may be begun. */
    public boolean lasts() {
        return clock.instant().isBefore(end);
    }
}
