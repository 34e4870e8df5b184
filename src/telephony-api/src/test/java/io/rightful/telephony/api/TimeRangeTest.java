package io.rightful.telephony.api;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeRangeTest {
    private static final Instant TEN = Instant.parse("2026-11-16T10:00:00Z");
    private final TimeRange hour = new TimeRange(TEN, TEN.plusSeconds(3600));

    @Test
    void itsEndIsOfTheNext() {
        assertThat(hour.holds(TEN)).isTrue();
        assertThat(hour.holds(TEN.plusSeconds(3599))).isTrue();
        assertThat(hour.holds(TEN.plusSeconds(3600))).isFalse();
        assertThat(hour.holds(TEN.minusMillis(1))).isFalse();
    }

    @Test
    void itsDaysHoldItInWhicheverZoneTheyAreCounted() {
        assertThat(hour.firstDay()).isEqualTo("2026-11-15");
        assertThat(hour.lastDay()).isEqualTo("2026-11-18");
    }
}
