package io.rightful.ledger.history;

import java.util.Locale;

/** What led to a change. */
public enum Cause {
    /** A delivery from a phone system. */
    CALL,
    /** A user, link, e-mail, name or owner for which the call waited. */
    WAITING,
    /** A range of calls decided again on demand. */
    REATTRIBUTION,
    /** A person's word. */
    MANUAL,
    /** The first successful contact. */
    FIRST_CONTACT,
    /** The default lead owner. */
    DEFAULT,
    /** A text or form. */
    MESSAGE,
    /** Two contacts that are one. */
    MERGE,
    /** All of a user's goes to others. */
    HAND_OVER,
    /** A contact was erased. */
    ERASURE,
    /** The CRM, as last synced. */
    CRM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
