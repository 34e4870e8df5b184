package io.rightful.ledger.decision;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.settings.StepItems;
import io.rightful.ledger.sighting.SightingItems;
import io.rightful.ledger.source.SourceItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** Where everything stands that one call's decision may read or write. For one thread. */
final class Addresses {
    private final TableNames tables;
    private final CallKey call;
    /** Kept for the further waves, since folding a name is dear. */
    private final Map<Agent, Set<Address>> ofAgents = new HashMap<>();

    Addresses(TableNames tables, CallKey call) {
        this.tables = tables;
        this.call = call;
    }

    TableNames tables() {
        return tables;
    }

    CallKey call() {
        return call;
    }

    Address callItem() {
        return new Address(tables.calls(), CallItems.key(call));
    }

    Address settings() {
        return new Address(tables.accounts(), SettingsItems.key(call.account()));
    }

    Address ownersKnown() {
        return new Address(tables.accounts(), OwnersKnown.key(call.account()));
    }

    Address source() {
        return new Address(tables.accounts(), SourceItems.key(call.account(), call.source()));
    }

    Address step(String flowStep) {
        return new Address(tables.accounts(), StepItems.key(call.account(), call.source(), flowStep));
    }

    Address sighting(AgentKey agent) {
        return new Address(tables.calls(), SightingItems.key(call.account(), call.source(), agent));
    }

    /** What can say who an agent is. */
    Set<Address> agent(AgentKey key, Agent agent) {
        return ofAgents.computeIfAbsent(agent, stated -> {
            Set<Address> addresses = new LinkedHashSet<>();
            addresses.add(sighting(key));
            MappingItems.keys(call.account(), call.source(), stated)
                    .forEach(mapping -> addresses.add(mapping(mapping)));
            return addresses;
        });
    }

    Address mapping(Key key) {
        return new Address(tables.userMappings(), key);
    }

    Address email(EmailAddress email) {
        return mapping(MappingKeys.email(call.account(), email));
    }

    Address user(UserId user) {
        return mapping(StoredUser.key(call.account(), user));
    }

    Address phone(String number) {
        return new Address(tables.contacts(), ContactKeys.phone(call.account(), number));
    }

    Address day(CallFacts facts) {
        return new Address(tables.calls(), CallItems.dayKey(facts));
    }

    /** The item that changes when what a call lacks comes to be. */
    Address lacking(WaitingFor lack) {
        return switch (lack.kind()) {
            case AGENT -> mapping(MappingKeys.link(call.account(), call.source(), agent(lack)));
            case EMAIL -> email(new EmailAddress(lack.thing()));
            case NAME -> mapping(MappingKeys.name(call.account(), new NameKey(lack.thing())));
            case USER -> user(new UserId(lack.thing()));
            case OWNER -> phone(lack.thing());
            case SYNC -> ownersKnown();
        };
    }

    private AgentKey agent(WaitingFor lack) {
        return new AgentKey(lack.thing().substring(call.source().value().length() + 1));
    }
}
