package io.rightful.ledger.source;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source's agents were last listed.
 *
 * @param at when that ended
 * @param listedSince when the last reading that succeeded began; absent where none has
 * @param problem the kind of failure and its code, where it failed
 */
public record AgentReading(Instant at, Optional<Instant> listedSince, Optional<String> problem) {}
