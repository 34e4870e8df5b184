package io.rightful.ledger.decision;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.ledger.call.StoredCall;

/** What became of a call that was decided. */
public sealed interface CallOutcome {
    /** Nothing new: nothing was written. */
    record Unchanged(StoredCall call) implements CallOutcome {}

    /** It was written, or in a dry run would be. */
    record Changed(Optional<StoredCall> before, StoredCall after) implements CallOutcome {}

    /** No such call. */
    record NotFound() implements CallOutcome {}

    default <T> T fold(Function<Unchanged, T> unchanged, Function<Changed, T> changed, Supplier<T> notFound) {
        if (this instanceof Unchanged outcome) {
            return unchanged.apply(outcome);
        }
        if (this instanceof Changed outcome) {
            return changed.apply(outcome);
        }
        return notFound.get();
    }
}
