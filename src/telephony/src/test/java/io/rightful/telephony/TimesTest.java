package io.rightful.telephony;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimesTest {
    private static final Times NEW_YORK = new Times(ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-06T14:14:00Z | 2026-10-06T14:14:00Z",
                "2026-10-06T10:14:00.000-04:00 | 2026-10-06T14:14:00Z",
                "2026-10-06T10:14:00-0400 | 2026-10-06T14:14:00Z",
                "2026-10-06 10:14:00 -04 | 2026-10-06T14:14:00Z",
                "2026-10-06T14:14:00.123456789Z | 2026-10-06T14:14:00.123456789Z",
                "2026-10-06T14:14Z | 2026-10-06T14:14:00Z",
                "2026-10-06T10:14:00 | 2026-10-06T14:14:00Z",
                "2026-10-06 10:14:00 | 2026-10-06T14:14:00Z",
                "2026-10-06T14:14:00+00:00[UTC] | 2026-10-06T14:14:00Z",
                "2026-01-19 12:00 PM -05:00 | 2026-01-19T17:00:00Z",
                "2026-01-19 12:00 AM -05:00 | 2026-01-19T05:00:00Z",
                "2026-01-19 9:05 am -05:00 | 2026-01-19T14:05:00Z",
                "1791296040 | 2026-10-06T14:14:00Z",
                "1791296040.5 | 2026-10-06T14:14:00.500Z",
                "1791296040123 | 2026-10-06T14:14:00.123Z",
                "'Oct 06, 2026 14:14:00' | 2026-10-06T18:14:00Z",
                "'Tue, 06 Oct 2026 14:14:00 +0000' | 2026-10-06T14:14:00Z",
                "'Tue, 06 Oct 2026 14:14:00 GMT' | 2026-10-06T14:14:00Z"
            })
    void everyWayOfWritingAMomentIsRead(String stated, Instant moment) {
        assertThat(NEW_YORK.read(stated)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "12",
                "lately",
                "2026-13-40T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "99999999999999999999",
                "2026-10-06",
                "14:14:00"
            })
    void whatIsNoMomentIsAbsent(String stated) {
        assertThat(NEW_YORK.read(stated)).isEmpty();
    }
}
