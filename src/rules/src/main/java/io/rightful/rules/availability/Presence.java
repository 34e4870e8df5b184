package io.rightful.rules.availability;

import java.time.Instant;
import java.util.Optional;

/**
 * A user's presence as they or the phone system said it.
 *
 * @param until when the statement expires; absent means it stands
 */
public record Presence(PresenceState state, Optional<Instant> until) {
    /** What the statement says at a time; nothing from the moment on at which it expires. */
    Optional<PresenceState> at(Instant time) {
        return until.map(time::isBefore).orElse(true) ? Optional.of(state) : Optional.empty();
    }
}
