package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.decision.Reason;

/** What came of holding one side's owner against the one that holds so far. */
record Verdict(Outcome outcome, Reason reason) {
    static final Verdict UNCHANGED = new Verdict(Outcome.UNCHANGED, Reason.SYNC_NOTHING_NEW);

    static final Verdict AGREES = new Verdict(Outcome.AGREES, Reason.SYNC_AGREED);

    enum Outcome {
        UNCHANGED,
        /** The side has changed to the very owner. */
        AGREES,
        /** The side alone has changed. */
        ALONE,
        WON,
        LOST
    }

    static Verdict alone(Reason reason) {
        return new Verdict(Outcome.ALONE, reason);
    }

    static Verdict won(Reason reason) {
        return new Verdict(Outcome.WON, reason);
    }

    static Verdict lost(Reason reason) {
        return new Verdict(Outcome.LOST, reason);
    }

    boolean holds() {
        return outcome == Outcome.ALONE || outcome == Outcome.WON;
    }

    boolean isChange() {
        return outcome != Outcome.UNCHANGED;
    }

    boolean isLost() {
        return outcome == Outcome.LOST;
    }

    /** Why, where there were two changes. */
    Optional<Reason> contested() {
        return outcome == Outcome.WON || isLost() ? Optional.of(reason) : Optional.empty();
    }
}
