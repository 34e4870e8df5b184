package io.rightful.rules.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a lead whose call the owner missed is called back.
 *
 * @param delays before the first attempt, then from one to the next; the last one repeats. One minute to 30 days each
 * @param maximum how many attempts; 0 means none
 */
public record LeadRetrySchedule(List<Duration> delays, int maximum) {
    public static final Duration SHORTEST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofDays(30);
    public static final int MOST_DELAYS = 20;
    public static final int MOST_ATTEMPTS = 20;
    public static final LeadRetrySchedule DEFAULT =
            new LeadRetrySchedule(List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4)), 3);

    public LeadRetrySchedule {
        delays = List.copyOf(delays);
        if (delays.isEmpty() || delays.size() > MOST_DELAYS) {
            throw new IllegalArgumentException("1 to " + MOST_DELAYS + " delays");
        }
        if (delays.stream().anyMatch(delay -> delay.compareTo(SHORTEST) < 0 || delay.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("delays of " + SHORTEST + " to " + LONGEST);
        }
        if (maximum < 0 || maximum > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("0 to " + MOST_ATTEMPTS + " attempts");
        }
    }

    /** @param attempt from 1; empty where there is no such attempt */
    Optional<Duration> before(int attempt) {
        return attempt > maximum ? Optional.empty() : Optional.of(delays.get(Math.min(attempt, delays.size()) - 1));
    }
}
