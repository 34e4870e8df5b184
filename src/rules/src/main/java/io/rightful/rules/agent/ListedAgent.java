package io.rightful.rules.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.user.ActivePeriod;

/**
 * An agent as a phone system's own list has them. An id may be given to another person, by renaming it: so each identity counts
 * only for the calls of the time in which it was seen to hold. For calls before the list was first read, and for those between
 * the last sight of one identity and the first of the next, the list names nobody.
 *
 * @param identities in the order of their periods, which do not overlap; at most {@value #LIMIT}
 * @param since when the state was first seen
 */
public record ListedAgent(
        List<ListedIdentity> identities, Optional<String> extension, ListedState state, Instant since) {
    static final int LIMIT = 20;

    public ListedAgent {
        identities = List.copyOf(identities);
    }

    /** Seen on the list for the first time. */
    public static ListedAgent first(DirectoryAgent listed, DirectoryReading reading) {
        Agent agent = listed.agent();
        ActivePeriod when = new ActivePeriod(Optional.of(reading.newSince()), Optional.empty());
        ListedIdentity identity = new ListedIdentity(when, agent.name(), agent.email());
        return new ListedAgent(List.of(identity), agent.extension(), listed.state(), reading.begun());
    }

    /** Seen again: the same again is the same. */
    public ListedAgent again(DirectoryAgent listed, DirectoryReading reading) {
        Agent agent = listed.agent();
        return new ListedAgent(
                latest().says(agent) ? identities : followedBy(agent, reading),
                agent.extension(),
                listed.state(),
                listed.state() == state ? since : reading.begun());
    }

    /** Not listed any more. Who it was still counts: a leaver may have handled calls. */
    public ListedAgent gone(Instant now) {
        return state == ListedState.GONE ? this : new ListedAgent(identities, extension, ListedState.GONE, now);
    }

    public ListedIdentity latest() {
        return identities.get(identities.size() - 1);
    }

    public Optional<ListedIdentity> at(Instant time) {
        return identities.stream()
                .filter(identity -> identity.when().contains(time))
                .findFirst();
    }

    /** The agent with what the list said at the time, where the agent is an id and nothing more; else as it is. */
    public Agent identify(Agent agent, Instant time) {
        return agent.isOnlyId()
                ? at(time).map(identity -> agent.or(Agent.of(Optional.empty(), identity.name(), identity.email())))
                        .orElse(agent)
                : agent;
    }

    private List<ListedIdentity> followedBy(Agent listed, DirectoryReading reading) {
        List<ListedIdentity> all = new ArrayList<>(identities);
        ListedIdentity before = all.remove(all.size() - 1);
        ActivePeriod ended = new ActivePeriod(before.when().from(), Optional.of(reading.newSince()));
        all.add(new ListedIdentity(ended, before.name(), before.email()));
        ActivePeriod begun = new ActivePeriod(Optional.of(reading.ended()), Optional.empty());
        all.add(new ListedIdentity(begun, listed.name(), listed.email()));
        return all.subList(Math.max(0, all.size() - LIMIT), all.size());
    }
}
