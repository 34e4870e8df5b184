package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.rightful.rules.agent.Agent;

/**
 * One party of the account on a call.
 *
 * @param agent absent where the provider does not say who it was
 * @param startedAt when talking (or ringing) began on it
 * @param talkTime only as the provider states it for this talker; never derived from overlapping legs
 * @param step the {@link Step#id()} in which it happened
 */
public record Leg(
        String id,
        Optional<Agent> agent,
        LegOutcome outcome,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Duration> talkTime,
        Optional<String> step) {

    Leg withAgent(UnaryOperator<Agent> known) {
        return new Leg(id, agent.map(known), outcome, startedAt, endedAt, talkTime, step);
    }

    public boolean talked() {
        return outcome == LegOutcome.TALKED;
    }
}
