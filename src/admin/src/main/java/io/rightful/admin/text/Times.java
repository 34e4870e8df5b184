package io.rightful.admin.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import io.rightful.admin.refusal.Refusals;

/** Moments as ISO 8601 states them; one without a zone is none. */
public final class Times {
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Times() {}

    public static Instant instant(String field, String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw unusable(field);
        }
        throw unusable(field);
    }

    private static RuntimeException unusable(String field) {
        return Refusals.invalid(field, "state a moment with its zone, such as 2026-05-04T09:30:00Z.");
    }
}
