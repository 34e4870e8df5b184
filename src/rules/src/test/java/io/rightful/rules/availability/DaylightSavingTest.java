package io.rightful.rules.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** On 2026-03-08 New York skips 02:00 to 03:00, on 2026-11-01 it repeats 01:00 to 02:00; the others in their turn. */
class DaylightSavingTest {
    @ParameterizedTest
    @CsvSource({
        // The gap: local 01:59:59, then 03:00.
        "America/New_York, 01:30-03:30, 2026-03-08T06:29:59Z, false",
        "America/New_York, 01:30-03:30, 2026-03-08T06:30:00Z, true",
        "America/New_York, 01:30-03:30, 2026-03-08T07:29:59Z, true",
        "America/New_York, 01:30-03:30, 2026-03-08T07:30:00Z, false",
        // Wholly within the gap: never on this day.
        "America/New_York, 02:00-03:00, 2026-03-08T06:59:59Z, false",
        "America/New_York, 02:00-03:00, 2026-03-08T07:00:00Z, false",
        // The overlap: 01:30 comes twice, at 05:30 and at 06:30 of UTC.
        "America/New_York, 01:15-01:45, 2026-11-01T05:30:00Z, true",
        "America/New_York, 01:15-01:45, 2026-11-01T06:00:00Z, false",
        "America/New_York, 01:15-01:45, 2026-11-01T06:30:00Z, true",
        "America/New_York, 01:00-02:00, 2026-11-01T06:59:59Z, true",
        "America/New_York, 01:00-02:00, 2026-11-01T07:00:00Z, false",
        "Europe/Berlin, 01:30-03:30, 2026-03-29T00:59:59Z, true",
        "Europe/Berlin, 01:30-03:30, 2026-03-29T01:29:59Z, true",
        "Europe/Berlin, 01:30-03:30, 2026-03-29T01:30:00Z, false",
        "Europe/Berlin, 02:15-02:45, 2026-10-25T00:30:00Z, true",
        "Europe/Berlin, 02:15-02:45, 2026-10-25T01:00:00Z, false",
        "Europe/Berlin, 02:15-02:45, 2026-10-25T01:30:00Z, true",
        // Half an hour: on 2026-10-04 local 02:00 becomes 02:30, on 2026-04-05 local 02:00 becomes 01:30.
        "Australia/Lord_Howe, 02:00-02:30, 2026-10-03T15:30:00Z, false",
        "Australia/Lord_Howe, 02:15-02:45, 2026-10-03T15:30:00Z, true",
        "Australia/Lord_Howe, 02:15-02:45, 2026-10-03T15:45:00Z, false",
        "Australia/Lord_Howe, 01:45-02:00, 2026-04-04T14:50:00Z, true",
        "Australia/Lord_Howe, 01:45-02:00, 2026-04-04T15:00:00Z, false",
        "Australia/Lord_Howe, 01:45-02:00, 2026-04-04T15:20:00Z, true"
    })
    void hoursAreLocalOnBothEdges(ZoneId zone, String hours, Instant time, boolean within) {
        assertThat(Weeks.daily(hours).contain(time, zone)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        // Hours that begin in the gap begin where the clock leaps to; those that lie in it wholly, a week later.
        "America/New_York, 02:30-04:00, 2026-03-08T05:00:00Z, 2026-03-08T07:00:00Z",
        "America/New_York, 02:00-03:00, 2026-03-08T05:00:00Z, 2026-03-15T06:00:00Z",
        "America/New_York, 09:00-17:00, 2026-03-08T05:00:00Z, 2026-03-08T13:00:00Z",
        // Hours in the overlap begin twice.
        "America/New_York, 01:15-01:45, 2026-11-01T05:00:00Z, 2026-11-01T05:15:00Z",
        "America/New_York, 01:15-01:45, 2026-11-01T05:45:00Z, 2026-11-01T06:15:00Z",
        "America/New_York, 01:15-01:45, 2026-11-01T06:45:00Z, 2026-11-08T06:15:00Z",
        // The leap back enters hours in their middle.
        "America/New_York, 00:30-01:30, 2026-11-01T05:45:00Z, 2026-11-01T06:00:00Z",
        "America/New_York, 09:00-17:00, 2026-11-01T05:45:00Z, 2026-11-01T14:00:00Z",
        "Europe/Berlin, 02:30-04:00, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 02:15-02:45, 2026-10-25T00:45:00Z, 2026-10-25T01:15:00Z",
        "Australia/Lord_Howe, 02:15-02:45, 2026-10-03T15:00:00Z, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 01:45-02:00, 2026-04-04T15:00:00Z, 2026-04-04T15:15:00Z"
    })
    void theNextHoursAreFoundOverBothEdges(ZoneId zone, String hours, Instant from, Instant next) {
        assertThat(Weeks.on(DayOfWeek.SUNDAY, hours).firstFrom(from, zone)).isEqualTo(Optional.of(next));
    }

    @ParameterizedTest
    @CsvSource({
        // Samoa had no Friday the 30th of December 2011.
        "Pacific/Apia, FRIDAY, 2011-12-24T20:00:00Z, 2012-01-05T19:00:00Z"
    })
    void aDayThatAZoneLeavesOutIsNoWorkingDay(ZoneId zone, DayOfWeek day, Instant from, Instant next) {
        assertThat(Weeks.on(day, "09:00-17:00").firstFrom(from, zone)).isEqualTo(Optional.of(next));
    }
}
