package io.rightful.rules.waiting;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** What a call waits for when somebody whom it names is not, or not yet, an active user. */
public final class Lacking {
    private Lacking() {}

    /** What could make this agent a known one. Nothing where it is one already, whether or not they have left since. */
    public static Set<WaitingFor> match(SourceName source, Agent agent, AgentMatch match) {
        return match.fold(
                matched -> Set.of(),
                nobody -> link(source, agent),
                inactive -> and(identity(source, agent), inactive.user()),
                ambiguous -> identity(source, agent),
                unmatched -> identity(source, agent));
    }

    /** What could make this agent a known one who is active now. */
    public static Set<WaitingFor> activeMatch(SourceName source, Agent agent, AgentMatch match, Instant now) {
        return match.fold(
                matched -> matched.active().activeAt(now) ? Set.of() : and(identity(source, agent), matched.user()),
                nobody -> match(source, agent, nobody),
                inactive -> match(source, agent, inactive),
                ambiguous -> match(source, agent, ambiguous),
                unmatched -> match(source, agent, unmatched));
    }

    /** What could make the e-mail of a voicemail that of one active user. */
    public static Set<WaitingFor> voicemail(EmailAddress email, AgentMatch match, Instant now) {
        Set<WaitingFor> address = Set.of(WaitingFor.email(email));
        return match.fold(
                matched -> matched.active().activeAt(now) ? Set.of() : and(address, matched.user()),
                nobody -> address,
                inactive -> and(address, inactive.user()),
                ambiguous -> address,
                unmatched -> address);
    }

    private static Set<WaitingFor> identity(SourceName source, Agent agent) {
        Set<WaitingFor> things = new TreeSet<>(link(source, agent));
        agent.foldedEmail().map(WaitingFor::email).ifPresent(things::add);
        agent.personName().map(PersonName::key).map(WaitingFor::name).ifPresent(things::add);
        return things;
    }

    private static Set<WaitingFor> link(SourceName source, Agent agent) {
        return agent.key().map(key -> Set.of(WaitingFor.agent(source, key))).orElseGet(Set::of);
    }

    private static Set<WaitingFor> and(Set<WaitingFor> things, UserId user) {
        Set<WaitingFor> all = new TreeSet<>(things);
        all.add(WaitingFor.user(user));
        return all;
    }
}
