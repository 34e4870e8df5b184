package io.rightful.notice.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time on an agent's own clock, with the zone named: {@code Sunday 22 November 2026, 05:00 (America/New_York, UTC-05:00)}. */
final class ShownTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm '('VV, 'UTC'xxx')'", Locale.ENGLISH);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm '(UTC)'", Locale.ENGLISH);

    private ShownTime() {}

    static String of(Instant time, ZoneId zone) {
        ZonedDateTime there = time.atZone(zone);
        return zone.getId().equals("UTC") ? UTC.format(there) : FORMAT.format(there);
    }
}
