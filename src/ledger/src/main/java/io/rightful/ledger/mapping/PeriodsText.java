package io.rightful.ledger.mapping;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;

/** Periods as text: {@code from/until} with an open end left empty, joined by commas. No text is never. */
public final class PeriodsText {
    private PeriodsText() {}

    public static String of(ActivePeriods periods) {
        return periods.periods().stream().map(PeriodsText::of).collect(Collectors.joining(","));
    }

    public static ActivePeriods read(String text) {
        return text.isEmpty()
                ? ActivePeriods.NEVER
                : new ActivePeriods(
                        Arrays.stream(text.split(",")).map(PeriodsText::readOne).toList());
    }

    static String of(ActivePeriod period) {
        return bound(period.from()) + "/" + bound(period.until());
    }

    static ActivePeriod readOne(String text) {
        int middle = text.indexOf('/');
        return new ActivePeriod(readBound(text.substring(0, middle)), readBound(text.substring(middle + 1)));
    }

    private static String bound(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("");
    }

    private static Optional<Instant> readBound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }
}
