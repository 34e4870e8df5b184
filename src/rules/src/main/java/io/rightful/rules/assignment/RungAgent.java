package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.decision.Reason;

/** The one agent whom a call-to-agent step rang; one that rang several names nobody. */
final class RungAgent {
    private RungAgent() {}

    static <T> T of(Step step, Function<Agent, T> one, Function<Reason, T> none) {
        if (step.kind() != StepKind.AGENT) {
            return none.apply(Reason.STEP_NAMES_NOBODY);
        }
        Set<Optional<AgentKey>> rang = step.agents().stream().map(Agent::key).collect(Collectors.toSet());
        if (rang.size() > 1) {
            return none.apply(Reason.STEP_RANG_SEVERAL);
        }
        return step.agents().stream()
                .filter(agent -> agent.key().isPresent())
                .reduce(Agent::or)
                .map(one)
                .orElseGet(() -> none.apply(Reason.AGENT_NOT_STATED));
    }
}
