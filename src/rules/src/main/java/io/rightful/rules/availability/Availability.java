package io.rightful.rules.availability;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.decision.Reason;

/** Whether a user can be reached at a moment. */
public sealed interface Availability {
    record Reachable() implements Availability {}

    /** Active, yet away, offline or off hours. */
    record Unreachable(Reason reason) implements Availability {}

    /** Not active at all: a leaver, or whoever is no user of the account. */
    record Inactive() implements Availability {}

    default <T> T fold(Supplier<T> reachable, Function<Reason, T> unreachable, Supplier<T> inactive) {
        if (this instanceof Reachable) {
            return reachable.get();
        }
        if (this instanceof Unreachable availability) {
            return unreachable.apply(availability.reason());
        }
        return inactive.get();
    }

    /** Why the user cannot be reached; nothing where they can. */
    default Optional<Reason> obstacle() {
        return fold(Optional::empty, Optional::of, () -> Optional.of(Reason.USER_INACTIVE));
    }
}
