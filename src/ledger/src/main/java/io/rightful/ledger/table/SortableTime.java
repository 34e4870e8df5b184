package io.rightful.ledger.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A time as text of one length, so that the order of the texts is the order of the times. */
public final class SortableTime {
    private static final DateTimeFormatter NANOSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private SortableTime() {}

    public static String of(Instant time) {
        return NANOSECONDS.format(time);
    }

    public static Instant read(String text) {
        return Instant.parse(text);
    }
}
