package io.rightful.telephony;

import java.util.Optional;

import io.rightful.rules.agent.Agent;

/** Reads agents in the ways providers have of naming one, and of naming none. */
public final class Agents {
    private Agents() {}

    /** Absent where nothing in it tells who it is. */
    public static Optional<Agent> stated(Optional<String> id, Optional<String> name, Optional<String> email) {
        return stated(Agent.of(id, name, email));
    }

    public static Optional<Agent> stated(Agent agent) {
        return Optional.of(agent).filter(named -> named.key().isPresent());
    }
}
