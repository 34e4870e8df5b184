package io.rightful.rules.assignment;

import java.util.Optional;

import io.rightful.rules.decision.Reason;

/**
 * What came of one rule.
 *
 * @param verdict present where it ends the search
 * @param otherwise the reason to give should no later rule find anybody
 */
record Tried(Optional<Verdict> verdict, Optional<Reason> otherwise, Notes notes) {
    static final Tried DOES_NOT_APPLY = notSuccessful(Notes.NONE);

    static Tried ended(Verdict verdict, Notes notes) {
        return new Tried(Optional.of(verdict), Optional.empty(), notes);
    }

    static Tried notSuccessful(Notes notes) {
        return new Tried(Optional.empty(), Optional.empty(), notes);
    }

    static Tried notSuccessful(Reason otherwise, Notes notes) {
        return new Tried(Optional.empty(), Optional.of(otherwise), notes);
    }

    Tried after(Notes earlier) {
        return new Tried(verdict, otherwise, earlier.and(notes));
    }

    Tried and(Notes later) {
        return new Tried(verdict, otherwise, notes.and(later));
    }
}
