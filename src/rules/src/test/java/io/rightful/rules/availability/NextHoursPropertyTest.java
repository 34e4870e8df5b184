package io.rightful.rules.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Held against the plainest search there is: quarter of an hour by quarter of an hour. */
class NextHoursPropertyTest {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theNextHoursAreTheFirstThatASearchFinds(
            @ForAll("hours") WorkingHours hours, @ForAll("zones") ZoneId zone, @ForAll("times") Instant time) {
        assertThat(hours.firstFrom(time, zone)).isEqualTo(searched(hours, time, zone));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whateverIsFoundLiesWithinTheHoursAndNoEarlier(
            @ForAll("hours") WorkingHours hours, @ForAll("zones") ZoneId zone, @ForAll("times") Instant time) {
        assertThat(hours.firstFrom(time, zone))
                .hasValueSatisfying(found -> assertThat(found).isAfterOrEqualTo(time))
                .hasValueSatisfying(
                        found -> assertThat(hours.contain(found, zone)).isTrue());
    }

    private static Optional<Instant> searched(WorkingHours hours, Instant time, ZoneId zone) {
        Instant end = time.plus(TWO_WEEKS);
        Instant candidate = time;
        while (candidate.isBefore(end)) {
            if (hours.contain(candidate, zone)) {
                return Optional.of(candidate);
            }
            candidate = candidate.plus(STEP);
        }
        return Optional.empty();
    }

    /** Quarters of an hour, because offsets and transitions are multiples of them. */
    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.integers()
                .between(0, 365 * 24 * 4)
                .map(quarter -> Instant.parse("2026-01-01T00:00:00Z").plus(STEP.multipliedBy(quarter)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/New_York",
                        "Europe/Berlin",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "America/Santiago",
                        "UTC")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<WorkingHours> hours() {
        Arbitrary<HoursOfDay> span = Combinators.combine(
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(5, 30))
                .as((from, length) -> new HoursOfDay(quarter(from), quarter(Math.min(96, from + length))));
        return Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class),
                        span.list().ofMinSize(1).ofMaxSize(3).map(List::copyOf))
                .ofMinSize(1)
                .map(WorkingHours::new);
    }

    private static LocalTime quarter(int index) {
        return LocalTime.MIDNIGHT.plus(STEP.multipliedBy(index));
    }
}
