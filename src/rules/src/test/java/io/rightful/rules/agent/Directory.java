package io.rightful.rules.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.name.NameKey;
import io.rightful.rules.name.Names;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** An account's users and links, and what its look-ups return for an agent. */
final class Directory {
    static final Instant CALL = Instant.parse("2026-05-04T10:00:00Z");
    static final ActivePeriods LEFT_BEFORE = ActivePeriods.ALWAYS.endedAt(CALL.minusSeconds(60));

    static final Agent DANA = agent("Dana Whitfield", "dana@example.com");

    private final List<Entry> users = new ArrayList<>();
    private final List<AgentLink> links = new ArrayList<>();

    private record Entry(Candidate candidate, Optional<EmailAddress> email) {}

    Directory user(String id, String name, String email) {
        return user(id, name, email, ActivePeriods.ALWAYS);
    }

    Directory user(String id, String name, String email, ActivePeriods active) {
        return user(id, Names.user(name), email, active);
    }

    Directory user(String id, UserName name, String email, ActivePeriods active) {
        users.add(new Entry(new Candidate(new UserId(id), name, active), EmailAddress.of(email)));
        return this;
    }

    Directory linked(Candidate user) {
        links.add(new AgentLink(ActivePeriod.ALWAYS, new LinkTarget.ToUser(user)));
        return this;
    }

    Directory linked(AgentLink link) {
        links.add(link);
        return this;
    }

    AgentMatch match(Agent agent) {
        return ClearMatch.of(evidence(agent), CALL);
    }

    AgentEvidence evidence(Agent agent) {
        Optional<NameKey> key = agent.personName().map(PersonName::key);
        return new AgentEvidence(
                agent,
                links,
                users.stream()
                        .filter(user -> user.email().isPresent() && user.email().equals(agent.foldedEmail()))
                        .map(Entry::candidate)
                        .toList(),
                users.stream()
                        .map(Entry::candidate)
                        .filter(user -> key.isPresent()
                                && PersonName.of(user.name())
                                        .map(PersonName::key)
                                        .equals(key))
                        .toList());
    }

    static Candidate candidate(String id, String name) {
        return candidate(id, name, ActivePeriods.ALWAYS);
    }

    static Candidate candidate(String id, String name, ActivePeriods active) {
        return new Candidate(new UserId(id), Names.user(name), active);
    }

    static Agent agent(String name, String email) {
        return Agent.of(Optional.of("7"), Optional.of(name), Optional.of(email));
    }

    static Agent named(String name) {
        return Agent.of(Optional.empty(), Optional.of(name), Optional.empty());
    }

    static Agent mailed(String email) {
        return Agent.of(Optional.empty(), Optional.empty(), Optional.of(email));
    }
}
