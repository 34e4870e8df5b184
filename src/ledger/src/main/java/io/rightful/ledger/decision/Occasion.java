package io.rightful.ledger.decision;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;

/**
 * What made a call be decided.
 *
 * @param actor the user who did it, or {@code rules}
 */
public record Occasion(Cause cause, String actor) {
    public static final Occasion CALL = new Occasion(Cause.CALL, AssignmentRecord.RULES);
    public static final Occasion WAITING = new Occasion(Cause.WAITING, AssignmentRecord.RULES);

    public static Occasion reattribution(String actor) {
        return new Occasion(Cause.REATTRIBUTION, actor);
    }

    public static Occasion handOver(String actor) {
        return new Occasion(Cause.HAND_OVER, actor);
    }

    public static Occasion erasure(String actor) {
        return new Occasion(Cause.ERASURE, actor);
    }

    public static Occasion manual(String actor) {
        return new Occasion(Cause.MANUAL, actor);
    }
}
