package io.rightful.admin.page;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayRangeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void daysBeginAndEndWhereTheReaderIs() {
        DayRange days = DayRange.of("2026-05-04", "2026-05-05", NEW_YORK);

        assertThat(days.from()).contains(Instant.parse("2026-05-04T04:00:00Z"));
        assertThat(days.to()).contains(Instant.parse("2026-05-06T04:00:00Z"));
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsLongAsItIs() {
        DayRange days = DayRange.of("2026-03-08", "2026-03-08", NEW_YORK);

        assertThat(days.from()).contains(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(days.to()).contains(Instant.parse("2026-03-09T04:00:00Z"));
    }

    @Test
    void whatIsNoDayIsNotStated() {
        DayRange days = DayRange.of("yesterday", "+999999999-12-31", NEW_YORK);

        assertThat(days.from()).isEmpty();
        assertThat(days.to()).isEmpty();
        assertThat(days.firstText()).isEmpty();
    }

    @Test
    void theLastDaysEndWithToday() {
        DayRange days = DayRange.last(30, Instant.parse("2026-05-04T01:00:00Z"), NEW_YORK);

        assertThat(days.firstText()).isEqualTo("2026-04-04");
        assertThat(days.lastText()).isEqualTo("2026-05-03");
    }
}
