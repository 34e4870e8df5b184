package io.rightful.rules.agent;

import java.util.List;
import java.util.Optional;

/**
 * All that the directory says of an agent. The order of the lists carries no meaning.
 *
 * @param agent with what the phone system's own list adds where it is an id alone
 * @param listed present where that list added something
 * @param links an admin's mappings of it; their periods do not overlap
 * @param byEmail every user who has its e-mail, active or not
 * @param byName every user whose name has its key, compatible or not, active or not
 */
public record AgentEvidence(
        Agent agent,
        Optional<ListedAgent> listed,
        List<AgentLink> links,
        List<Candidate> byEmail,
        List<Candidate> byName) {
    public AgentEvidence {
        links = List.copyOf(links);
        byEmail = List.copyOf(byEmail);
        byName = List.copyOf(byName);
    }

    /** Of an agent whom the call itself describes. */
    public AgentEvidence(Agent agent, List<AgentLink> links, List<Candidate> byEmail, List<Candidate> byName) {
        this(agent, Optional.empty(), links, byEmail, byName);
    }

    public static AgentEvidence none(Agent agent) {
        return new AgentEvidence(agent, List.of(), List.of(), List.of());
    }
}
