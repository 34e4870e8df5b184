package io.rightful.ledger.message;

import java.util.function.Function;

/**
 * What became of one delivery of a text or form.
 */
public sealed interface MessageOutcome {
    /** How often another write came between reading and writing. */
    int lostRaces();

    record Recorded(StoredMessage message, int lostRaces) implements MessageOutcome {}

    /** It was known already, and nothing was written. */
    record Known(StoredMessage message, int lostRaces) implements MessageOutcome {}

    default <T> T fold(Function<StoredMessage, T> recorded, Function<StoredMessage, T> known) {
        if (this instanceof Recorded outcome) {
            return recorded.apply(outcome.message());
        }
        return known.apply(((Known) this).message());
    }
}
