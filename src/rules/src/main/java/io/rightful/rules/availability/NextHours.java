package io.rightful.rules.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When the next working hours begin. */
final class NextHours {
    /** Hours that come once a week may fall into a gap of the clock once, not twice in a row. */
    private static final int DAYS = 15;

    private NextHours() {}

    /**
     * Local time runs on but for its transitions, so hours are entered at their beginning, in each offset in which the
     * day has it, or at a transition that leaps into them.
     */
    static Optional<Instant> of(WorkingHours hours, Instant time, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(time, zone);
        return Stream.concat(beginnings(hours, today, zone), transitions(time, zone))
                .filter(moment -> !moment.isBefore(time))
                .filter(moment -> hours.contain(moment, zone))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Instant> beginnings(WorkingHours hours, LocalDate today, ZoneId zone) {
        return today.datesUntil(today.plusDays(DAYS))
                .flatMap(day -> hours.on(day.getDayOfWeek()).stream()
                        .map(HoursOfDay::from)
                        .map(day::atTime))
                .flatMap(begin -> moments(begin, zone));
    }

    private static Stream<Instant> moments(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).stream().map(local::toInstant);
    }

    private static Stream<Instant> transitions(Instant time, ZoneId zone) {
        Instant end = time.plus(Duration.ofDays(DAYS));
        return Stream.iterate(
                        next(time, zone),
                        moment -> moment.filter(end::isAfter).isPresent(),
                        moment -> moment.flatMap(last -> next(last, zone)))
                .flatMap(Optional::stream);
    }

    private static Optional<Instant> next(Instant time, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().nextTransition(time)).map(ZoneOffsetTransition::getInstant);
    }
}
