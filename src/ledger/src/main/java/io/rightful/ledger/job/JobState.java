package io.rightful.ledger.job;

import java.util.Locale;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** Given up by the queue; it goes on where it stood if it is asked for again. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
