package io.rightful.admin.agent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.agent.AgentDirectory;
import io.rightful.ledger.agent.NamedAgent;
import io.rightful.ledger.sighting.Sighting;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.Page;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.agent.ClearMatch;
import io.rightful.rules.user.UserId;

/** Listed agents, each matched by today's directory. */
@RequestScoped
class ListedAgentViews {
    private final AgentDirectory directory;
    private final InstantSource clock;

    ListedAgentViews(AgentDirectory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Page<ListedAgentView> of(Source source, Page<NamedAgent> listed) {
        Instant now = clock.instant();
        List<AgentEvidence> evidence = directory.evidence(
                source.account(),
                listed.items().stream()
                        .map(agent -> new Sighting(source.name(), agent.key(), agent.agent()))
                        .toList(),
                now);
        List<ListedAgentView> views = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            views.add(view(listed.items().get(i), evidence.get(i), ClearMatch.of(evidence.get(i), now), now));
        }
        return new Page<>(views, listed.cursor());
    }

    private static ListedAgentView view(NamedAgent named, AgentEvidence evidence, AgentMatch match, Instant now) {
        Agent agent = named.agent();
        return new ListedAgentView(
                AgentKeys.path(named.key(), agent),
                agent.name(),
                agent.email(),
                agent.extension(),
                Codes.of(named.listed().state()),
                named.listed().since(),
                match.fold(
                        matched -> Optional.of(matched.user().value()),
                        nobody -> Optional.empty(),
                        inactive -> Optional.of(inactive.user().value()),
                        ambiguous -> Optional.empty(),
                        unmatched -> Optional.empty()),
                evidence.links().stream().anyMatch(link -> link.when().contains(now)),
                match
                        .fold(
                                matched -> Set.<UserId>of(),
                                nobody -> Set.<UserId>of(),
                                inactive -> Set.<UserId>of(),
                                ambiguous -> ambiguous.candidates(),
                                unmatched -> Set.<UserId>of())
                        .stream()
                        .map(UserId::value)
                        .sorted()
                        .toList(),
                match.reason().code(),
                match.reason().meaning(),
                match.reason().adminAction());
    }
}
