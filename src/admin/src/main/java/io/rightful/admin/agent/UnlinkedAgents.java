package io.rightful.admin.agent;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.rightful.ledger.agent.AgentDirectory;
import io.rightful.ledger.sighting.Sighting;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.agent.ClearMatch;
import io.rightful.rules.agent.Suggestions;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** Sightings matched again by today's directory: whoever is matched or linked by now is left out. */
@Singleton
class UnlinkedAgents {
    private final AgentDirectory directory;
    private final Users users;
    private final WaitingCalls waiting;
    private final InstantSource clock;

    UnlinkedAgents(AgentDirectory directory, Users users, WaitingCalls waiting, InstantSource clock) {
        this.directory = directory;
        this.users = users;
        this.waiting = waiting;
        this.clock = clock;
    }

    Page<UnlinkedAgentView> of(AccountId account, Page<Sighting> seen) {
        List<AgentEvidence> evidence = directory.evidence(account, seen.items(), clock.instant());
        List<UnlinkedAgentView> unlinked = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Sighting sighting = seen.items().get(i);
            AgentMatch match = ClearMatch.of(evidence.get(i), clock.instant());
            if (isOpen(match)) {
                unlinked.add(view(account, sighting, evidence.get(i).agent(), match));
            }
        }
        return new Page<>(unlinked, seen.cursor());
    }

    private static boolean isOpen(AgentMatch match) {
        return match.fold(matched -> false, nobody -> false, inactive -> true, ambiguous -> true, unmatched -> true);
    }

    private UnlinkedAgentView view(AccountId account, Sighting sighting, Agent agent, AgentMatch match) {
        return new UnlinkedAgentView(
                sighting.source().value(),
                AgentKeys.path(sighting.key(), agent),
                agent.name(),
                agent.email(),
                agent.extension(),
                agent.login(),
                match.reason().code(),
                match.reason().meaning(),
                match.reason().adminAction(),
                suggestions(account, agent),
                waiting.count(account, WaitingFor.agent(sighting.source(), sighting.key())));
    }

    private List<SuggestionView> suggestions(AccountId account, Agent agent) {
        List<Candidate> pool = users.suggestionsPool(account, agent);
        Map<UserId, Candidate> byId =
                pool.stream().collect(Collectors.toMap(Candidate::user, Function.identity(), (one, same) -> one));
        return Suggestions.of(agent, pool).stream()
                .map(suggestion -> Optional.ofNullable(byId.get(suggestion.user()))
                        .map(candidate -> SuggestionView.of(suggestion, candidate)))
                .flatMap(Optional::stream)
                .toList();
    }
}
