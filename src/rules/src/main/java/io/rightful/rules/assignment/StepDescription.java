package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.StepKind;

/** An admin's description of a flow step that payloads do not describe. What a payload does state outranks it. */
public record StepDescription(StepKind kind, Optional<String> email, List<Agent> agents) {
    public StepDescription {
        agents = List.copyOf(agents);
    }
}
