package io.rightful.local.crm;

import java.time.DateTimeException;
import java.time.Instant;

import io.rightful.crm.ChangeCursor;
import io.rightful.remote.RemoteFailure;

/** The last change that was read. The sandbox shows every change at once, so nothing is looked back for. */
record SandboxCursor(Instant time, String lead) {
    private static final String SEPARATOR = "|";

    static SandboxCursor before(Instant since) {
        return new SandboxCursor(since, "");
    }

    static SandboxCursor of(ChangeCursor cursor) {
        int end = cursor.value().indexOf(SEPARATOR);
        try {
            return new SandboxCursor(
                    Instant.parse(cursor.value().substring(0, end)),
                    cursor.value().substring(end + 1));
        } catch (DateTimeException | IndexOutOfBoundsException notOurs) {
            throw RemoteFailure.of(RemoteFailure.Kind.CURSOR_EXPIRED, "cursor-unreadable")
                    .exception();
        }
    }

    ChangeCursor cursor() {
        return new ChangeCursor(time + SEPARATOR + lead);
    }
}
