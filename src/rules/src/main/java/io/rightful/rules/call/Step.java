package io.rightful.rules.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.rightful.rules.agent.Agent;

/**
 * A place of the call flow that the caller reached.
 *
 * @param id the occurrence in this call; a step reached twice has two
 * @param flowStep the provider's identifier of the step itself, by which an admin may describe it
 * @param position its place in the flow, from 0; absent where the provider states no order
 * @param agents whom it rang
 * @param email a voicemail's configured address
 */
public record Step(
        String id,
        Optional<String> flowStep,
        Optional<Integer> position,
        StepKind kind,
        Optional<String> name,
        Optional<Instant> startedAt,
        List<Agent> agents,
        Optional<String> email) {

    public Step {
        agents = List.copyOf(agents);
    }

    Step withAgents(UnaryOperator<Agent> known) {
        return new Step(
                id,
                flowStep,
                position,
                kind,
                name,
                startedAt,
                agents.stream().map(known).toList(),
                email);
    }
}
