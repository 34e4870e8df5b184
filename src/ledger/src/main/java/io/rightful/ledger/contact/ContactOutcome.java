package io.rightful.ledger.contact;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of changing a contact. */
public sealed interface ContactOutcome {
    record Changed(StoredContact before, StoredContact contact) implements ContactOutcome {}

    /** All was so already, and nothing was written. */
    record Unchanged(StoredContact contact) implements ContactOutcome {}

    /** It would have more numbers or e-mails than a contact may have. */
    record TooMany() implements ContactOutcome {}

    record NotFound() implements ContactOutcome {}

    default <T> T fold(
            Function<Changed, T> changed, Function<Unchanged, T> unchanged, Supplier<T> tooMany, Supplier<T> notFound) {
        if (this instanceof Changed outcome) {
            return changed.apply(outcome);
        }
        if (this instanceof Unchanged outcome) {
            return unchanged.apply(outcome);
        }
        return this instanceof TooMany ? tooMany.get() : notFound.get();
    }
}
