package io.rightful.ledger.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.Key;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.agent.ClearMatch;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.rules.user.EmailAddress;

/**
 * The agents that a call names, and what the directory says of each.
 *
 * @param call as stated
 * @param at the time of the call
 */
record AgentsOfCall(Call call, Instant at, Addresses addresses, Items items) {

    /** As the call states them. */
    SortedMap<AgentKey, Agent> stated() {
        SortedMap<AgentKey, Agent> agents = new TreeMap<>();
        Stream.of(
                        call.placedBy().stream(),
                        call.legs().stream().map(Leg::agent).flatMap(Optional::stream),
                        call.steps().stream().flatMap(step -> step.agents().stream()))
                .flatMap(found -> found)
                .forEach(agent -> agent.key().ifPresent(key -> agents.merge(key, agent, Agent::or)));
        return agents;
    }

    /** The call with what the phone system's own list says of agents that are an id alone. */
    Call known() {
        SortedMap<AgentKey, Agent> stated = stated();
        return call.withAgents(agent ->
                agent.key().map(stated::get).map(whole -> known(agent, whole)).orElse(agent));
    }

    /** What is known of one agent is read together: a user seen half changed could pass for another of the same name. */
    Stream<Set<Address>> needed() {
        Stream<Set<Address>> agents = stated().entrySet().stream()
                .map(agent -> addresses.agent(agent.getKey(), known(agent.getValue(), agent.getValue())));
        return Stream.concat(agents, emails().map(addresses::email).map(Set::of));
    }

    Map<AgentKey, AgentMatch> matches() {
        Map<AgentKey, AgentMatch> matches = new HashMap<>();
        stated().forEach((key, agent) -> matches.put(key, ClearMatch.of(evidence(agent), at)));
        return matches;
    }

    Map<EmailAddress, AgentMatch> voicemails() {
        Map<EmailAddress, AgentMatch> matches = new HashMap<>();
        emails().forEach(email -> matches.put(
                email,
                ClearMatch.byEmail(email, MappingItems.byEmail(addresses.call().account(), email, mappings()), at)));
        return matches;
    }

    /** @param whole all that the call states of this agent: one named somewhere is no id alone */
    private Agent known(Agent agent, Agent whole) {
        return whole.isOnlyId()
                ? MappingItems.known(
                        addresses.call().account(), addresses.call().source(), agent, at, mappings())
                : agent;
    }

    private AgentEvidence evidence(Agent agent) {
        return MappingItems.evidence(
                addresses.call().account(), addresses.call().source(), agent, at, mappings());
    }

    private Map<Key, Map<String, AttributeValue>> mappings() {
        return items.of(addresses.tables().userMappings());
    }

    private Stream<EmailAddress> emails() {
        return call.steps().stream()
                .map(Step::email)
                .flatMap(Optional::stream)
                .map(EmailAddress::of)
                .flatMap(Optional::stream)
                .distinct();
    }
}
