package io.rightful.rules.agent;

import java.util.Optional;

/**
 * An agent, as a phone system's own list has them.
 *
 * @param agent of the same key as in the events of calls: an id that calls do not state is left out
 * @param state never gone: whoever is gone is not on the list
 */
public record DirectoryAgent(Agent agent, ListedState state) {
    /** Absent where nothing in it tells who it is. */
    public static Optional<DirectoryAgent> of(Agent agent, ListedState state) {
        return Optional.of(new DirectoryAgent(agent, state))
                .filter(listed -> agent.key().isPresent());
    }

    /** No personal data in a log. */
    @Override
    public String toString() {
        return "DirectoryAgent[" + state + "]";
    }
}
