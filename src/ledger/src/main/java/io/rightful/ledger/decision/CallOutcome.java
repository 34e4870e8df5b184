package io.rightful.ledger.decision;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.ledger.call.StoredCall;

/** What became of a call that was decided. */
public sealed interface CallOutcome {
    /**
     * Nothing new: nothing was written.
     *
     * @param lostRaces how often it was decided afresh, since another write came between
     */
    record Unchanged(StoredCall call, int lostRaces) implements CallOutcome {}

    /**
     * It was written, or in a dry run would be.
     *
     * @param lostRaces how often it was decided afresh, since another write came between
     */
    record Changed(Optional<StoredCall> before, StoredCall after, int lostRaces) implements CallOutcome {}

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

    /** As it is kept now, or in a dry run would be. */
    default Optional<StoredCall> stored() {
        return fold(
                unchanged -> Optional.of(unchanged.call()), changed -> Optional.of(changed.after()), Optional::empty);
    }

    default int lostRaces() {
        return fold(Unchanged::lostRaces, Changed::lostRaces, () -> 0);
    }
}
