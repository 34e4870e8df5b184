package io.rightful.telephony.zoom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a call is known by. Handed over, it goes on under its number with {@code _1}, {@code _2} …
 *
 * @param part the number of a part that is not the first
 */
record ZoomCallId(String call, Optional<String> part) {
    private static final Pattern LATER_PART = Pattern.compile("(\\d+)_\\d{1,3}");

    static ZoomCallId of(String stated) {
        Matcher later = LATER_PART.matcher(stated);
        return later.matches()
                ? new ZoomCallId(later.group(1), Optional.of(stated))
                : new ZoomCallId(stated, Optional.empty());
    }

    boolean first() {
        return part.isEmpty();
    }
}
