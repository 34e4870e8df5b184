package io.rightful.rules.user;

import java.time.Instant;
import java.util.Optional;

/** A span of time, {@code from} inclusive, {@code until} exclusive; an absent bound is open. */
public record ActivePeriod(Optional<Instant> from, Optional<Instant> until) {
    public static final ActivePeriod ALWAYS = new ActivePeriod(Optional.empty(), Optional.empty());

    public boolean contains(Instant time) {
        return from.map(start -> !time.isBefore(start)).orElse(true)
                && until.map(time::isBefore).orElse(true);
    }

    /** Whether {@code later}, which starts no earlier, overlaps or adjoins this. */
    boolean reaches(ActivePeriod later) {
        return until.map(end -> later.from().map(start -> !start.isAfter(end)).orElse(true))
                .orElse(true);
    }

    /** This, until the later end of the two. */
    ActivePeriod extendedBy(ActivePeriod later) {
        return new ActivePeriod(
                from, until.flatMap(end -> later.until().map(other -> other.isAfter(end) ? other : end)));
    }
}
