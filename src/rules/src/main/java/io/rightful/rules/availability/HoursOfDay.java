package io.rightful.rules.availability;

import java.time.LocalTime;
import java.util.Comparator;

/**
 * A span of one day's local time, {@code from} inclusive, {@code until} exclusive.
 *
 * @param until midnight means 24:00, the end of the day
 */
public record HoursOfDay(LocalTime from, LocalTime until) implements Comparable<HoursOfDay> {
    public static final HoursOfDay ALL = new HoursOfDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Comparator<HoursOfDay> ORDER =
            Comparator.comparing(HoursOfDay::from).thenComparing(HoursOfDay::until);

    public HoursOfDay {
        if (!endsTheDay(until) && !from.isBefore(until)) {
            throw new IllegalArgumentException("hours end after they begin; those over midnight are two spans");
        }
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

    private static boolean endsTheDay(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
