package io.rightful.rules.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a user's is handed over. */
public enum HandOverPart {
    /** Leads whose owner they are. */
    LEADS,
    /** Contacts whose primary or favourite agent they are. */
    CONTACTS,
    /** Calls that are assigned to them. */
    CALLS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HandOverPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
