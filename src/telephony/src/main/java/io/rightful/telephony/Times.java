package io.rightful.telephony;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the ways in which providers write a moment. What cannot be read, and what lies outside 2000 to 2099, is absent.
 *
 * @param zone for those that state none
 */
public record Times(ZoneId zone) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,13}(\\.\\d{1,9})?");
    private static final BigDecimal FIRST_MILLISECONDS = new BigDecimal("100000000000");
    private static final int LONGEST = 64;

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    DateTimeFormatter
                            .ISO_OFFSET_DATE_TIME, // our own events', and quicker than the next, which reads it too
                    format("uuuu-MM-dd['T'][ ]HH:mm[:ss]", "[ ][XXX][XX][X]['['VV']']"),
                    format("uuuu-MM-dd h:mm[:ss]", "[ ]a[ ][XXX][XX][X]"),
                    format("MMM d, uuuu HH:mm[:ss]", "[ ][XXX][XX][X]"),
                    format("EEE, d MMM uuuu HH:mm[:ss]", "[ ][XXX][XX][X][VV]"))
            .toList();

    public Optional<Instant> read(String stated) {
        String text = Text.identifier(stated);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return (EPOCH.matcher(text).matches() ? epoch(text) : written(text))
                .filter(moment -> !moment.isBefore(EARLIEST) && moment.isBefore(LATEST));
    }

    private static Optional<Instant> epoch(String text) {
        BigDecimal number = new BigDecimal(text);
        BigDecimal milliseconds = number.compareTo(FIRST_MILLISECONDS) < 0 ? number.movePointRight(3) : number;
        return Optional.of(Instant.ofEpochMilli(milliseconds.longValue()));
    }

    private Optional<Instant> written(String text) {
        return FORMATS.stream().flatMap(format -> moment(format, text).stream()).findFirst();
    }

    private Optional<Instant> moment(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor read = format.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            ZonedDateTime moment = read instanceof LocalDateTime local ? local.atZone(zone) : ZonedDateTime.from(read);
            return Optional.of(moment.toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String untilSeconds, String afterFraction) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(untilSeconds)
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendPattern(afterFraction)
                .toFormatter(Locale.ENGLISH);
    }
}
