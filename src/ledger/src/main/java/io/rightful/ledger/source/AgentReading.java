package io.rightful.ledger.source;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source's agents were last listed.
 *
 * @param at when that ended
 * @param problem the kind of failure and its code, where it failed
 */
public record AgentReading(Instant at, Optional<String> problem) {}
