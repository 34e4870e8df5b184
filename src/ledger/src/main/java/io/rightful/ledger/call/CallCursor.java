package io.rightful.ledger.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import io.rightful.ledger.table.InvalidCursorException;

/** Where a list of calls goes on, as opaque text that fits into a URL as it is. */
final class CallCursor {
    /** A day, or a sort text, which begins with one. */
    private static final Pattern POSITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    private CallCursor() {}

    static String write(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    static String read(String cursor) {
        String position = decoded(cursor);
        if (!POSITION.matcher(position).matches()) {
            throw new InvalidCursorException(new IllegalArgumentException("no position of a call"));
        }
        return position;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(e);
        }
    }
}
