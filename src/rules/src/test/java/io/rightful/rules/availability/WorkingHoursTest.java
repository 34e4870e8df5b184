package io.rightful.rules.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingHoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        // 2026-11-18 is a Wednesday; New York is five hours behind.
        "2026-11-18T13:59:59Z, false",
        "2026-11-18T14:00:00Z, true",
        "2026-11-18T16:59:59Z, true",
        "2026-11-18T17:00:00Z, false",
        "2026-11-18T18:00:00Z, true",
        "2026-11-18T22:00:00Z, false",
        "2026-11-21T15:00:00Z, false"
    })
    void hoursBeginWithTheirFirstMomentAndEndBeforeTheirLast(Instant time, boolean within) {
        WorkingHours hours = Weeks.mondayToFriday("09:00-12:00", "13:00-17:00");
        assertThat(hours.contain(time, NEW_YORK)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T02:59:59Z, false",
        "2026-11-21T03:00:00Z, true",
        "2026-11-21T04:59:59.999999999Z, true",
        "2026-11-21T05:00:00Z, true",
        "2026-11-21T10:59:59Z, true",
        "2026-11-21T11:00:00Z, false"
    })
    void hoursOverMidnightAreTwoSpans(Instant time, boolean within) {
        WorkingHours hours = new WorkingHours(Map.of(
                DayOfWeek.FRIDAY, List.of(Weeks.hours("22:00-24:00")),
                DayOfWeek.SATURDAY, List.of(Weeks.hours("00:00-06:00"))));
        assertThat(hours.contain(time, NEW_YORK)).isEqualTo(within);
    }

    @Test
    void theSameHoursAreOtherMomentsInAnotherZone() {
        WorkingHours hours = Weeks.daily("09:00-17:00");
        Instant noonInBerlin = Instant.parse("2026-11-18T11:00:00Z");
        assertThat(hours.contain(noonInBerlin, ZoneId.of("Europe/Berlin"))).isTrue();
        assertThat(hours.contain(noonInBerlin, NEW_YORK)).isFalse();
    }

    @Test
    void aDayWithoutSpansIsADayOff() {
        assertThat(Weeks.on(DayOfWeek.MONDAY)).isEqualTo(WorkingHours.NEVER);
        assertThat(WorkingHours.NEVER.contain(Instant.EPOCH, NEW_YORK)).isFalse();
        assertThat(WorkingHours.ALWAYS.contain(Instant.EPOCH, NEW_YORK)).isTrue();
    }

    @Test
    void theOrderInWhichSpansAreNamedDoesNotMatter() {
        assertThat(Weeks.on(DayOfWeek.MONDAY, "13:00-17:00", "09:00-12:00"))
                .isEqualTo(Weeks.on(DayOfWeek.MONDAY, "09:00-12:00", "13:00-17:00"));
    }

    @Test
    void hoursEndAfterTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursOfDay(LocalTime.of(17, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursOfDay(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursOfDay(LocalTime.of(9, 0), LocalTime.of(9, 0, 30)));
        assertThat(Weeks.hours("23:00-24:00").contains(LocalTime.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, true",
        "00:00, 24:00, true",
        "23:59, 24:00, true",
        "09:00, 00:00, false",
        "17:00, 09:00, false",
        "09:00, 09:00, false",
        "24:00, 24:00, false",
        "9:00, 17:00, false",
        "09:00, 17:00:00, false",
        "09:00, 25:00, false",
        "09:60, 17:00, false",
        "noon, night, false"
    })
    void hoursAreReadAsTheyAreWritten(String from, String until, boolean readable) {
        Optional<HoursOfDay> read = HoursOfDay.read(from, until);
        assertThat(read.isPresent()).isEqualTo(readable);
        read.ifPresent(
                hours -> assertThat(hours.from() + " " + hours.untilText()).isEqualTo(from + " " + until));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00-12:00, 12:00-13:00, false",
        "09:00-12:00, 11:59-13:00, true",
        "09:00-24:00, 23:00-24:00, true",
        "00:00-24:00, 10:00-11:00, true",
        "00:00-06:00, 22:00-24:00, false"
    })
    void spansOverlapWhereTheyShareAMoment(String one, String other, boolean overlap) {
        assertThat(Weeks.hours(one).overlaps(Weeks.hours(other))).isEqualTo(overlap);
        assertThat(Weeks.hours(other).overlaps(Weeks.hours(one))).isEqualTo(overlap);
    }
}
