package io.rightful.ledger.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.JsonText;

/**
 * Where a timeline goes on, as opaque text: each source at its own position, so that nothing is shown twice or left out, whatever
 * the sources' clocks say of one another.
 *
 * @param positions of the sources that go on; empty text where a source has given nothing yet
 */
public record TimelineCursor(Map<String, String> positions) {
    private static final JsonText<TimelineCursor> TEXT = JsonText.of(TimelineCursor.class);

    String write() {
        byte[] json = TEXT.write(new TimelineCursor(new TreeMap<>(positions))).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static TimelineCursor read(String text) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            TimelineCursor cursor = TEXT.read(json);
            return new TimelineCursor(Map.copyOf(cursor.positions()));
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new InvalidCursorException(e);
        }
    }

    boolean goesOn(TimelineSource source) {
        return positions.containsKey(source.name());
    }

    Optional<String> position(TimelineSource source) {
        return Optional.ofNullable(positions.get(source.name())).filter(position -> !position.isEmpty());
    }
}
