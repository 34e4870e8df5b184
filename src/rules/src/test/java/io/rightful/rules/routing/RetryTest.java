package io.rightful.rules.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.Weeks;
import io.rightful.rules.user.ActivePeriods;

import static io.rightful.rules.routing.RingBuilder.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RetryTest {
    private static final LeadRetrySchedule SCHEDULE =
            new LeadRetrySchedule(List.of(Duration.ofMinutes(15), Duration.ofHours(2)), 4);

    private static Attendance office(String zone, Optional<Presence> presence) {
        return new Attendance(ActivePeriods.ALWAYS, presence, Weeks.mondayToFriday("09:00-17:00"), ZoneId.of(zone));
    }

    @Test
    void theLastDelayRepeatsUpToTheMaximum() {
        assertThat(new RetryPlan(SCHEDULE, RingBuilder.reachable()).all(NOW))
                .containsExactly(
                        new Retry(1, NOW.plus(Duration.ofMinutes(15))),
                        new Retry(2, NOW.plus(Duration.ofMinutes(135))),
                        new Retry(3, NOW.plus(Duration.ofMinutes(255))),
                        new Retry(4, NOW.plus(Duration.ofMinutes(375))));
    }

    @Test
    void theMaximumMayBeLessThanTheDelays() {
        LeadRetrySchedule one = new LeadRetrySchedule(SCHEDULE.delays(), 1);
        assertThat(new RetryPlan(one, RingBuilder.reachable()).all(NOW)).hasSize(1);
        LeadRetrySchedule none = new LeadRetrySchedule(SCHEDULE.delays(), 0);
        assertThat(new RetryPlan(none, RingBuilder.reachable()).all(NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A Friday evening in New York: the next attempt is on Monday; the clocks go forward on the Sunday between.
        "America/New_York, 0, 2026-03-06T21:50:00Z, 1, 2026-03-09T13:00:00Z",
        "America/New_York, 0, 2026-03-06T21:30:00Z, 1, 2026-03-06T21:45:00Z",
        "America/New_York, 1, 2026-03-06T21:30:00Z, 2, 2026-03-09T13:00:00Z",
        // They go back: Monday's hours begin at 14:00 of UTC again.
        "America/New_York, 3, 2026-10-30T20:30:00Z, 4, 2026-11-02T14:00:00Z",
        "Europe/Berlin, 0, 2026-10-23T15:00:00Z, 1, 2026-10-26T08:00:00Z"
    })
    void anAttemptIsMovedIntoTheOwnersHours(String zone, int missed, Instant at, int attempt, Instant due) {
        assertThat(new RetryPlan(SCHEDULE, office(zone, Optional.empty())).after(missed, at))
                .contains(new Retry(attempt, due));
    }

    @Test
    void anAttemptWaitsUntilAnOwnerWhoIsAwayIsBack() {
        Optional<Presence> away =
                Optional.of(new Presence(PresenceState.AWAY, Optional.of(NOW.plus(Duration.ofHours(3)))));
        assertThat(new RetryPlan(SCHEDULE, office("UTC", away)).after(0, NOW))
                .contains(new Retry(1, NOW.plus(Duration.ofHours(3))));
    }

    @Test
    void afterTheLastAttemptThereIsNone() {
        assertThat(new RetryPlan(SCHEDULE, RingBuilder.reachable()).after(4, NOW))
                .isEmpty();
    }

    @Test
    void aScheduleHasLimits() {
        List<Duration> delays = List.of(Duration.ofMinutes(15));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadRetrySchedule(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadRetrySchedule(delays, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadRetrySchedule(delays, LeadRetrySchedule.MOST_ATTEMPTS + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadRetrySchedule(List.of(Duration.ofSeconds(59)), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadRetrySchedule(List.of(Duration.ofDays(31)), 1));
    }
}
