package io.rightful.telephony.api;

import io.rightful.rules.agent.Agent;

/**
 * An agent, as the phone system's own list has them.
 *
 * @param agent of the same key as in the events of calls: an id that calls do not state is left out
 */
public record DirectoryAgent(Agent agent, State state) {
    /** Whether the phone system says that the agent works there. */
    public enum State {
        ACTIVE,
        INACTIVE
    }

    public static DirectoryAgent active(Agent agent) {
        return new DirectoryAgent(agent, State.ACTIVE);
    }

    /** No personal data in a log. */
    @Override
    public String toString() {
        return "DirectoryAgent[" + state + "]";
    }
}
