package io.rightful.admin.text;

import java.time.DateTimeException;
import java.time.ZoneId;

import io.rightful.admin.refusal.Refusals;

/** Time zones as people state them. */
public final class Zones {
    private Zones() {}

    /** @param field what of the request states it */
    public static ZoneId read(String field, String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Refusals.invalid(field, "state an IANA time zone such as Europe/Berlin.");
        }
    }
}
