package io.rightful.rules.agent;

import java.time.Instant;
import java.util.Optional;

/**
 * When a phone system's own list of agents was read. Of the time between two readings nobody knows whose an id was that has
 * changed meanwhile.
 *
 * @param previous when the last reading that succeeded began; absent for the first
 */
public record DirectoryReading(Optional<Instant> previous, Instant begun, Instant ended) {
    /** Since when an id has been whom it is seen for: it was on no list before. */
    Instant newSince() {
        return previous.orElse(begun);
    }
}
