package io.rightful.ledger.job;

import java.util.Locale;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
