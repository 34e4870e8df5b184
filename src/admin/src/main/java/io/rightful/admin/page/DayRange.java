package io.rightful.admin.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Days as a form states them, both inclusive, as the moments that the API takes.
 *
 * @param zone whose days they are
 */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last, ZoneId zone) {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 29);

    /** What is no day counts as not stated. */
    public static DayRange of(String first, String last, ZoneId zone) {
        return new DayRange(day(first), day(last), zone);
    }

    /** The last so many days. */
    public static DayRange last(int days, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new DayRange(Optional.of(today.minusDays(days - 1L)), Optional.of(today), zone);
    }

    public Optional<Instant> from() {
        return first.map(this::beginning);
    }

    public Optional<Instant> to() {
        return last.map(day -> beginning(day.plusDays(1)));
    }

    public String firstText() {
        return first.map(LocalDate::toString).orElse("");
    }

    public String lastText() {
        return last.map(LocalDate::toString).orElse("");
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
