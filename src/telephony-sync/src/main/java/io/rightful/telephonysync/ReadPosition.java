package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.remote.PageCursor;
import io.rightful.telephony.api.TimeRange;

/**
 * Where the reading of a call list stands.
 *
 * @param range of the calls that are being read
 * @param page of them that is next
 */
record ReadPosition(TimeRange range, PageCursor page) {
    /** A call is listed where it began, and may be over, and told of, much later: each range begins so long before the last one's end. */
    static final Duration OVERLAP = Duration.ofHours(6);

    /** What was missed before is read on demand alone. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration FIRST = Duration.ofDays(1);
    private static final String SPACE = " ";
    private static final int PARTS = 3;

    /** @param kept as {@link #text} or {@link #end} has written it; absent before the first reading */
    static ReadPosition of(Optional<String> kept, Instant now) {
        return kept.map(text -> text.split(SPACE, PARTS))
                .map(parts -> parts.length == PARTS ? goingOn(parts) : after(Instant.parse(parts[0]), now))
                .orElseGet(() -> beginning(now.minus(FIRST), now));
    }

    ReadPosition at(PageCursor next) {
        return new ReadPosition(range, next);
    }

    String text() {
        return range.from() + SPACE + range.to() + SPACE + page.value();
    }

    /** The range was read to its end. */
    String end() {
        return range.to().toString();
    }

    private static ReadPosition goingOn(String[] parts) {
        TimeRange range = new TimeRange(Instant.parse(parts[0]), Instant.parse(parts[1]));
        return new ReadPosition(range, new PageCursor(parts[2]));
    }

    private static ReadPosition after(Instant read, Instant now) {
        Instant from = read.minus(OVERLAP);
        Instant earliest = now.minus(LONGEST);
        return beginning(from.isBefore(earliest) ? earliest : from, now);
    }

    private static ReadPosition beginning(Instant from, Instant to) {
        return new ReadPosition(new TimeRange(from, to), PageCursor.START);
    }
}
