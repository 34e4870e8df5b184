package io.rightful.ledger.history;

import java.util.Locale;

/** In what respect a subject was assigned. */
public enum AssignmentRole {
    ASSIGNEE,
    LEAD_OWNER,
    PRIMARY_AGENT,
    FAVOURITE_AGENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static AssignmentRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
