package io.rightful.telephony.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * @param from inclusive
 * @param to exclusive
 */
public record TimeRange(Instant from, Instant to) {
    /** No zone is further from UTC than a day; a phone system counts its days in one that is not known here. */
    private static final int A_DAY_BEFORE = 1;

    /** One for the zone, and one for those that leave out the last day. */
    private static final int TWO_DAYS_AFTER = 2;

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** The day, as {@code 2026-11-22}, from which a list has to reach that takes days alone. */
    public String firstDay() {
        return day(from).minusDays(A_DAY_BEFORE).toString();
    }

    /** The day until which it has to reach, whether or not it takes that day in. */
    public String lastDay() {
        return day(to).plusDays(TWO_DAYS_AFTER).toString();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
