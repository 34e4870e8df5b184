package io.rightful.ledger.agent;

import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.ListedAgent;

/** An agent of a source by its key, and what the phone system's own list says of them. */
public record NamedAgent(AgentKey key, ListedAgent listed) {
    /** As the list has them now. */
    public Agent agent() {
        String[] words = key.value().split(":", 2);
        Optional<String> id = words[0].equals("id") ? Optional.of(words[1]) : Optional.empty();
        return new Agent(id, listed.latest().name(), listed.latest().email(), listed.extension(), Optional.empty());
    }

    /** No personal data in a log. */
    @Override
    public String toString() {
        return "NamedAgent[" + key.traced() + "]";
    }
}
