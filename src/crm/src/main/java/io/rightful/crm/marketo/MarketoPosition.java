package io.rightful.crm.marketo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.rightful.crm.ChangeCursor;
import io.rightful.crm.ChangeWindow;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;

/**
 * Marketo's own paging token, and a time before which all has been read: from there it is begun anew where the token is no
 * longer good.
 *
 * @param token absent at the beginning
 */
record MarketoPosition(Instant since, Optional<String> token) {
    private static final String SEPARATOR = " ";

    static MarketoPosition at(Instant since) {
        return new MarketoPosition(since.truncatedTo(ChronoUnit.SECONDS), Optional.empty());
    }

    static MarketoPosition of(ChangeCursor cursor) {
        String[] parts = cursor.value().split(SEPARATOR, 2);
        try {
            return new MarketoPosition(
                    Instant.parse(parts[0]),
                    Optional.of(parts).filter(stated -> stated.length > 1).map(stated -> stated[1]));
        } catch (DateTimeException notOurs) {
            throw RemoteFailure.of(Kind.CURSOR_EXPIRED, "cursor-unreadable").exception();
        }
    }

    MarketoPosition withoutToken() {
        return new MarketoPosition(since, Optional.empty());
    }

    /** More is left to be read. */
    MarketoPosition further(String next) {
        return new MarketoPosition(since, Optional.of(next));
    }

    /** All was read that was there by then. */
    MarketoPosition caughtUp(String next, Instant now) {
        return at(now.minus(ChangeWindow.LOOK_BACK)).further(next);
    }

    ChangeCursor cursor() {
        return new ChangeCursor(token.map(text -> since + SEPARATOR + text).orElseGet(since::toString));
    }
}
