package io.rightful.admin.call;

import java.util.Optional;

import io.rightful.rules.agent.Agent;

/** A telephony provider's identity of a person, in its own words. */
public record AgentView(
        Optional<String> id,
        Optional<String> name,
        Optional<String> email,
        Optional<String> extension,
        Optional<String> login) {
    public static AgentView of(Agent agent) {
        return new AgentView(agent.id(), agent.name(), agent.email(), agent.extension(), agent.login());
    }
}
