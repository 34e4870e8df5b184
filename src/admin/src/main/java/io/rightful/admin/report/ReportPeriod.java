package io.rightful.admin.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Times;

/** Of which time a report tells: as stated, else of the last thirty days. */
public class ReportPeriod {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);

    @QueryParam("from")
    @Parameter(description = "Inclusive, such as 2026-05-04T00:00:00Z; absent, thirty days before to.")
    Optional<String> from;

    @QueryParam("to")
    @Parameter(description = "Exclusive; absent, now. At most 366 days after from.")
    Optional<String> to;

    public static ReportPeriod of(Optional<String> from, Optional<String> to) {
        ReportPeriod period = new ReportPeriod();
        period.from = from;
        period.to = to;
        return period;
    }

    Period read(Instant now) {
        Instant end = to.map(text -> time("to", text)).orElse(now);
        Instant start = from.map(text -> time("from", text)).orElse(end.minus(USUAL));
        if (start.isAfter(end) || start.isBefore(end.minus(LONGEST))) {
            throw Refusals.unreadable("from: a moment before to, and at most " + LONGEST.toDays() + " days.");
        }
        return new Period(start, end);
    }

    private static Instant time(String name, String text) {
        return Times.read(text).orElseThrow(() -> Refusals.unreadable(name + ": " + Times.FORM));
    }
}
