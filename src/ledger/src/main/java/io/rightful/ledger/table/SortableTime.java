package io.rightful.ledger.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A time as text of one length, so that the order of the texts is the order of the times. */
public final class SortableTime {
    private static final DateTimeFormatter NANOSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final int LENGTH = "2026-01-01T00:00:00.000000000Z".length();

    private SortableTime() {}

    /** The time with which a text begins; throws where there is none. */
    public static Instant read(String text) {
        return Instant.parse(text.substring(0, Math.min(LENGTH, text.length())));
    }

    public static String of(Instant time) {
        return NANOSECONDS.format(time);
    }
}
