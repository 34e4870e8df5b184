package io.rightful.telephony.api;

import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.telephony.Agents;

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

    /** Absent where nothing in it tells who it is. */
    public static Optional<DirectoryAgent> of(Agent agent, State state) {
        return Agents.stated(agent).map(stated -> new DirectoryAgent(stated, state));
    }

    /** No personal data in a log. */
    @Override
    public String toString() {
        return "DirectoryAgent[" + state + "]";
    }
}
