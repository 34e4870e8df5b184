package io.rightful.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After: seconds, or a date. */
public final class RetryAfter {
    private static final String HEADER = "Retry-After";

    private RetryAfter() {}

    /** Never negative; absent where it is not stated or is neither. */
    public static Optional<Duration> of(Exchange exchange, Instant now) {
        return exchange.header(HEADER)
                .map(String::strip)
                .flatMap(stated -> seconds(stated)
                        .or(() -> date(stated, now))
                        .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
    }

    private static Optional<Duration> seconds(String stated) {
        try {
            return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(stated) * 1000)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> date(String stated, Instant now) {
        try {
            Instant until = ZonedDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
