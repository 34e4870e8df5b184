package io.rightful.rules.availability;

import java.util.Locale;

/** Whether a user can be reached now. */
public enum PresenceState {
    AVAILABLE,
    AWAY,
    OFFLINE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
