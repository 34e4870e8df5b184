package io.rightful.ledger.job;

import java.util.Locale;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** Nothing is left to do. */
    public boolean ended() {
        return this == DONE || this == FAILED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
