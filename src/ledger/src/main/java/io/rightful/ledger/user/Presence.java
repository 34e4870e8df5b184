package io.rightful.ledger.user;

import java.time.Instant;
import java.util.Optional;

/**
 * A user's presence as they or the phone system said it.
 *
 * @param until when the statement expires; absent means it stands
 */
public record Presence(PresenceState state, Optional<Instant> until) {}
