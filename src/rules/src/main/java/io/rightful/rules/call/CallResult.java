package io.rightful.rules.call;

/** How far a call is known to have come, weakest first: the order is the rank by which facts merge. */
public enum CallResult {
    /** No final word yet, or one we do not know. */
    STARTED,
    ABANDONED,
    MISSED,
    VOICEMAIL,
    ANSWERED;

    public boolean finished() {
        return this != STARTED;
    }
}
