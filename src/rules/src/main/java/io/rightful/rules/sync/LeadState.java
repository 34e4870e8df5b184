package io.rightful.rules.sync;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What has become of a lead in its CRM. */
public sealed interface LeadState {
    record Open() implements LeadState {}

    /** @param into the contact that the lead has become; absent where the CRM does not say */
    record Converted(Optional<CrmLeadId> into) implements LeadState {}

    /** @param into the lead that has swallowed this one; absent where the CRM does not say */
    record Merged(Optional<CrmLeadId> into) implements LeadState {}

    record Deleted() implements LeadState {}

    default <T> T fold(
            Supplier<T> open, Function<Converted, T> converted, Function<Merged, T> merged, Supplier<T> deleted) {
        if (this instanceof Converted state) {
            return converted.apply(state);
        }
        if (this instanceof Merged state) {
            return merged.apply(state);
        }
        return this instanceof Deleted ? deleted.get() : open.get();
    }
}
