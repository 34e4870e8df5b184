package io.rightful.remote;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how long a request waits and is sent again.
 *
 * @param attempts in all, the first included
 * @param first the longest wait before the second attempt; it doubles with each
 * @param longest no wait is longer: where the service asks for more, the run ends and comes back
 */
public record Retries(int attempts, Duration first, Duration longest) {
    public static final Retries USUAL = new Retries(5, Duration.ofMillis(500), Duration.ofSeconds(20));

    /** Anything between half and the whole of what is due, so that many do not come back at once. */
    public Duration backOff(int attempt, RandomGenerator random) {
        long due = Math.min(first.toMillis() << Math.min(attempt - 1, 20), longest.toMillis());
        return Duration.ofMillis(due / 2 + random.nextLong(due / 2 + 1));
    }

    /** What the service asks for, and up to a tenth more. */
    public Duration asked(Duration wait, RandomGenerator random) {
        return wait.plusMillis(random.nextLong(wait.toMillis() / 10 + 1));
    }
}
