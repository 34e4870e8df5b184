package io.rightful.ledger.notice;

import java.util.Locale;

/** How far a notice is. */
public enum NoticeState {
    /** It goes with others, in a digest. */
    QUEUED,
    /** Somebody has claimed it, and sends it or has died over it. */
    SENDING,
    /** The mail service has it. */
    SENT,
    /** It may have been sent: whoever claimed it did not say. */
    DOUBTFUL,
    /** It was not sent, and may be claimed. */
    WAITING,
    /** The mail service will not have it. */
    REFUSED,
    /** There was nothing to tell any more. */
    DROPPED;

    /** Whether admins are shown it in a list, since it may need them. */
    public boolean listed() {
        return this == DOUBTFUL || this == WAITING || this == REFUSED;
    }

    /** Whether nothing more comes of it. */
    boolean ended() {
        return this == SENT || this == DROPPED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
