package io.rightful.rules.availability;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;

import static org.assertj.core.api.Assertions.assertThat;

class AttendanceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A Wednesday, eleven o'clock in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    private static Attendance working(Optional<Presence> presence) {
        return new Attendance(ActivePeriods.ALWAYS, presence, Weeks.mondayToFriday("09:00-17:00"), BERLIN);
    }

    private static Optional<Presence> stated(PresenceState state) {
        return Optional.of(new Presence(state, Optional.empty()));
    }

    private static Optional<Presence> stated(PresenceState state, Instant until) {
        return Optional.of(new Presence(state, Optional.of(until)));
    }

    private static Availability unreachable(Reason reason) {
        return new Availability.Unreachable(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, 0, ",
        "AVAILABLE, 3600, ",
        "AVAILABLE, -3600, ",
        "AWAY, 0, USER_AWAY",
        "AWAY, 1, USER_AWAY",
        "AWAY, -1, ",
        "OFFLINE, 0, USER_OFFLINE",
        "OFFLINE, 1, USER_OFFLINE",
        "OFFLINE, -1, "
    })
    void aPresenceCountsUntilItExpires(PresenceState state, long secondsLeft, Reason obstacle) {
        Optional<Presence> presence = secondsLeft == 0 ? stated(state) : stated(state, NOW.plusSeconds(secondsLeft));
        assertThat(working(presence).at(NOW).obstacle()).isEqualTo(Optional.ofNullable(obstacle));
    }

    @Test
    void aPresenceIsOverAtTheMomentOfItsExpiry() {
        assertThat(working(stated(PresenceState.AWAY, NOW)).at(NOW)).isEqualTo(new Availability.Reachable());
    }

    @Test
    void withoutAWordOnPresenceTheHoursDecide() {
        assertThat(working(Optional.empty()).at(NOW)).isEqualTo(new Availability.Reachable());
        assertThat(working(Optional.empty()).at(Instant.parse("2026-11-18T16:00:00Z")))
                .isEqualTo(unreachable(Reason.USER_OFF_HOURS));
    }

    @Test
    void offHoursOutweighAPresenceThatSaysAvailable() {
        assertThat(working(stated(PresenceState.AVAILABLE)).at(Instant.parse("2026-11-21T10:00:00Z")))
                .isEqualTo(unreachable(Reason.USER_OFF_HOURS));
    }

    @Test
    void anAbsenceIsNamedBeforeOffHours() {
        assertThat(working(stated(PresenceState.AWAY)).at(Instant.parse("2026-11-21T10:00:00Z")))
                .isEqualTo(unreachable(Reason.USER_AWAY));
    }

    @Test
    void aLeaverIsInactiveWhateverTheirPresence() {
        Attendance leaver = new Attendance(
                ActivePeriods.ALWAYS.endedAt(NOW), stated(PresenceState.AVAILABLE), WorkingHours.ALWAYS, BERLIN);
        assertThat(leaver.at(NOW)).isEqualTo(new Availability.Inactive());
        assertThat(leaver.at(NOW).obstacle()).contains(Reason.USER_INACTIVE);
        assertThat(leaver.at(NOW.minusSeconds(1))).isEqualTo(new Availability.Reachable());
    }

    @Test
    void theNextMomentWaitsForTheEndOfAnAbsenceAndThenForTheHours() {
        Instant evening = Instant.parse("2026-11-18T17:30:00Z");
        Instant morning = Instant.parse("2026-11-19T08:00:00Z");
        assertThat(working(Optional.empty()).nextReachable(NOW)).contains(NOW);
        assertThat(working(stated(PresenceState.AWAY, NOW.plusSeconds(600))).nextReachable(NOW))
                .contains(NOW.plusSeconds(600));
        assertThat(working(stated(PresenceState.OFFLINE, evening)).nextReachable(NOW))
                .contains(morning);
        assertThat(working(stated(PresenceState.AVAILABLE, evening)).nextReachable(NOW))
                .contains(NOW);
    }

    @Test
    void anAbsenceWithoutAnEndMayBeOverByThen() {
        assertThat(working(stated(PresenceState.AWAY)).nextReachable(NOW)).contains(NOW);
    }

    @Test
    void whoHasNoHoursIsNeverReachable() {
        Attendance never = new Attendance(ActivePeriods.ALWAYS, Optional.empty(), WorkingHours.NEVER, BERLIN);
        assertThat(never.at(NOW)).isEqualTo(unreachable(Reason.USER_OFF_HOURS));
        assertThat(never.nextReachable(NOW)).isEmpty();
    }
}
