package io.rightful.crm;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a request to a CRM came to nothing.
 *
 * @param code the CRM's own word or the status; never personal data
 * @param retryAt when it may succeed, where that is known
 */
public record CrmFailure(Kind kind, String code, Optional<Instant> retryAt) {
    /** What kind of failure, and the one thing to do about it. */
    public enum Kind {
        LIMIT_REACHED("Nothing: it goes on by itself. Raise the CRM's limit or the budget if it happens every day."),
        NEEDS_RECONNECT("Connect the CRM again; the access it gave was ended."),
        FORBIDDEN("Give the connected CRM user the permissions that the how-to names."),
        UNAVAILABLE("Nothing: it is tried again. Look at the CRM's status page if it lasts."),
        REFUSED("Check the integration's settings against the how-to; the code is the CRM's."),
        UNREADABLE("Report the code: the CRM's answer is not as documented."),
        PAGE_REPEATS("Nothing: the next run begins anew. Report it if it happens again."),
        CURSOR_EXPIRED("Nothing: the next run reads everything once."),
        NOT_SUPPORTED("Switch off what this CRM cannot do.");

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

    public static CrmFailure of(Kind kind, String code) {
        return new CrmFailure(kind, code, Optional.empty());
    }

    public static CrmFailure limitReached(String code, Instant until) {
        return new CrmFailure(Kind.LIMIT_REACHED, code, Optional.of(until));
    }

    public static CrmFailure pageRepeats() {
        return of(Kind.PAGE_REPEATS, "page-repeats");
    }

    public static CrmFailure notSupported(CannotDo what) {
        return of(Kind.NOT_SUPPORTED, what.name());
    }

    public CrmException exception() {
        return new CrmException(this);
    }
}
