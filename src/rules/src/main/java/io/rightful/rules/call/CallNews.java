package io.rightful.rules.call;

import java.util.Optional;

/** What a statement of a call adds to what is known of it. */
public enum CallNews {
    /** All of it is known, or something later or firmer stands against it. */
    NOTHING,
    /** The call is known, and would be another by it. */
    MORE,
    /** The call is not known. */
    A_CALL;

    /** When a statement was made is no news where it says the same. */
    public static CallNews of(Optional<CallFacts> known, CallPart said) {
        return known.map(facts -> ofKnown(facts, said)).orElse(A_CALL);
    }

    private static CallNews ofKnown(CallFacts known, CallPart said) {
        return known.merge(CallFacts.of(said)).call().equals(known.call()) ? NOTHING : MORE;
    }
}
