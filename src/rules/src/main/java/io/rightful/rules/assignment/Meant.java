package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Whom a match means; whoever was not looked up matches nobody. */
final class Meant {
    private static final AgentMatch NOT_LOOKED_UP = new AgentMatch.Unmatched(Reason.AGENT_NOT_LINKED, List.of());

    private Meant() {}

    static AgentMatch by(Agent agent, CallQuestion question) {
        return agent.key()
                .flatMap(key -> Optional.ofNullable(question.agents().get(key)))
                .orElse(NOT_LOOKED_UP);
    }

    static AgentMatch by(EmailAddress voicemail, CallQuestion question) {
        return question.voicemails().getOrDefault(voicemail, NOT_LOOKED_UP);
    }

    static Set<UserId> users(AgentMatch match) {
        return match.fold(
                matched -> Set.of(matched.user()),
                nobody -> Set.of(),
                inactive -> Set.of(inactive.user()),
                ambiguous -> ambiguous.candidates(),
                unmatched -> Set.of());
    }

    static Optional<UserId> user(AgentMatch match) {
        return match.fold(
                matched -> Optional.of(matched.user()),
                nobody -> Optional.empty(),
                inactive -> Optional.empty(),
                ambiguous -> Optional.empty(),
                unmatched -> Optional.empty());
    }
}
