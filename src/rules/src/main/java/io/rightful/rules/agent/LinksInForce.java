package io.rightful.rules.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;

/**
 * What the links of an agent that held at a time say.
 *
 * @param toUsers whom they name
 * @param toNobody those that name nobody
 */
record LinksInForce(CandidateSet toUsers, List<AgentLink> toNobody) {
    static LinksInForce at(Instant time, Collection<AgentLink> links) {
        List<Candidate> users = new ArrayList<>();
        List<AgentLink> nobody = new ArrayList<>();
        for (AgentLink link : links) {
            if (link.when().contains(time)) {
                link.target().fold(users::add, () -> nobody.add(link));
            }
        }
        return new LinksInForce(CandidateSet.of(users), nobody);
    }

    /** Empty where no link held, so that the search goes on. Links that contradict each other decide nothing. */
    Optional<AgentMatch> decide(MatchTrace trace, Instant at) {
        if (toUsers.isEmpty() && toNobody.isEmpty()) {
            trace.tried(Rule.AGENT_LINK, Reason.AGENT_NOT_LINKED);
            return Optional.empty();
        }
        if (toUsers.isEmpty()) {
            return Optional.of(trace.nobody(Rule.AGENT_LINK, Reason.AGENT_LINKED_TO_NOBODY));
        }
        if (!toUsers.isOne() || !toNobody.isEmpty()) {
            return Optional.of(trace.ambiguous(Rule.AGENT_LINK, Reason.AGENT_LINKS_OVERLAP, toUsers.users()));
        }
        return Optional.of(
                toUsers.activeAt(at)
                        ? trace.matched(Rule.AGENT_LINK, Reason.AGENT_LINKED, toUsers)
                        : trace.inactive(Rule.AGENT_LINK, Reason.LINKED_USER_INACTIVE, toUsers));
    }
}
