package io.rightful.rules.availability;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A span of one day's local time in whole minutes, {@code from} inclusive, {@code until} exclusive.
 *
 * @param until midnight means 24:00, the end of the day
 */
public record HoursOfDay(LocalTime from, LocalTime until) implements Comparable<HoursOfDay> {
    public static final HoursOfDay ALL = new HoursOfDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final String DAY_END = "24:00";
    private static final Comparator<HoursOfDay> ORDER =
            Comparator.comparing(HoursOfDay::from).thenComparing(HoursOfDay::until);

    public HoursOfDay {
        if (!wholeMinutes(from) || !wholeMinutes(until)) {
            throw new IllegalArgumentException("hours begin and end on a minute");
        }
        if (!endsTheDay(until) && !from.isBefore(until)) {
            throw new IllegalArgumentException("hours end after they begin; those over midnight are two spans");
        }
    }

    /** Empty unless each is written {@code HH:MM}, with {@code 24:00} for the end of the day, and they are in order. */
    public static Optional<HoursOfDay> read(String from, String until) {
        if (!TIME.matcher(from).matches() || !(TIME.matcher(until).matches() || until.equals(DAY_END))) {
            return Optional.empty();
        }
        LocalTime begin = LocalTime.parse(from);
        LocalTime end = until.equals(DAY_END) ? LocalTime.MIDNIGHT : LocalTime.parse(until);
        boolean inOrder = until.equals(DAY_END) || begin.isBefore(end);
        return inOrder ? Optional.of(new HoursOfDay(begin, end)) : Optional.empty();
    }

    /** As {@link #read} reads it. */
    public String untilText() {
        return endsTheDay(until) ? DAY_END : until.toString();
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && (endsTheDay(until) || time.isBefore(until));
    }

    public boolean overlaps(HoursOfDay other) {
        return contains(other.from) || other.contains(from);
    }

    @Override
    public int compareTo(HoursOfDay other) {
        return ORDER.compare(this, other);
    }

    private static boolean wholeMinutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    private static boolean endsTheDay(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
