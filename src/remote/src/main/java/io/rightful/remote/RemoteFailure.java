package io.rightful.remote;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a request to another service came to nothing.
 *
 * @param code the service's own word or the status; never personal data
 * @param retryAt when it may succeed, where that is known
 */
public record RemoteFailure(Kind kind, String code, Optional<Instant> retryAt) {
    /** What kind of failure, and the one thing to do about it. */
    public enum Kind {
        LIMIT_REACHED(
                "Nothing: it goes on by itself. Raise the service's limit or the budget if it happens every day."),
        NEEDS_RECONNECT("Connect it again; the access it gave was ended."),
        FORBIDDEN("Give the connected user the permissions that the how-to names."),
        UNAVAILABLE("Nothing: it is tried again. Look at the service's status page if it lasts."),
        REFUSED("Check the settings against the how-to; the code is the service's."),
        UNREADABLE("Report the code: the service's answer is not as documented."),
        PAGE_REPEATS("Nothing: the next run begins anew. Report it if it happens again."),
        CURSOR_EXPIRED("Nothing: the next run reads everything once."),
        NOT_SUPPORTED("Switch off what it cannot do.");

        private final String adminAction;

        Kind(String adminAction) {
            this.adminAction = adminAction;
        }

        public String adminAction() {
            return adminAction;
        }

        /** Whether it passes by itself. */
        public boolean passes() {
            return this == LIMIT_REACHED || this == UNAVAILABLE;
        }
    }

    public static RemoteFailure of(Kind kind, String code) {
        return new RemoteFailure(kind, code, Optional.empty());
    }

    public static RemoteFailure limitReached(String code, Instant until) {
        return new RemoteFailure(Kind.LIMIT_REACHED, code, Optional.of(until));
    }

    public static RemoteFailure pageRepeats() {
        return of(Kind.PAGE_REPEATS, "page-repeats");
    }

    public RemoteException exception() {
        return new RemoteException(this);
    }
}
