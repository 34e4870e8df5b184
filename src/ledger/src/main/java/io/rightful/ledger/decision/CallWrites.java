package io.rightful.ledger.decision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.activity.ActivityItems;
import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.sighting.SightingItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.waiting.WaitingItems;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.waiting.WaitingFor;

/** What a changed call writes beside its history: itself, its aliases, its day, what it waits for, who was seen, what reports count. */
record CallWrites(Situation situation, Optional<StoredCall> before, StoredCall after) {

    void addTo(Writes writes) {
        Addresses addresses = situation.addresses();
        writes.putIfSame(
                addresses.tables().calls(), item(), situation.items().at(addresses.callItem()), CallItems.DIGEST);
        addAliases(writes);
        addDay(writes);
        addWaiting(writes);
        addSightings(writes);
        addActivity(writes);
    }

    private Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = CallItems.item(after, situation.contactNumber());
        return situation.settings().tellsCalls() ? CallItems.toTell(item) : item;
    }

    private void addAliases(Writes writes) {
        Set<String> known = before.map(call -> call.facts().call().aliases()).orElse(Set.of());
        after.facts().call().aliases().stream()
                .filter(alias -> !known.contains(alias))
                .filter(alias -> !alias.equals(after.key().callId()))
                .forEach(alias ->
                        writes.hint(situation.addresses().tables().calls(), CallItems.alias(after.key(), alias)));
    }

    private void addDay(Writes writes) {
        Address day = situation.addresses().day(after.facts());
        if (situation.items().at(day).isEmpty()) {
            writes.hint(day.table(), day.key().attributes());
        }
    }

    private void addWaiting(Writes writes) {
        Set<WaitingFor> waited = before.map(CallWrites::lacks).orElse(Set.of());
        Set<WaitingFor> waits = lacks(after);
        String calls = situation.addresses().tables().calls();
        for (WaitingFor lack : waits) {
            if (!waited.contains(lack)) {
                writes.hint(calls, WaitingItems.key(after.key(), lack).attributes());
            }
            addCheck(writes, situation.addresses().lacking(lack));
        }
        Set<WaitingFor> over = new TreeSet<>(waited);
        over.removeAll(waits);
        over.forEach(lack -> writes.deleteHint(new Address(calls, WaitingItems.key(after.key(), lack))));
    }

    /**
     * What a call waits for must not have come to be since it was read, or the call would wait for ever: also where it
     * waited for it before, as by now that may have been looked at on older facts, and to no avail. A user's own
     * item may be unread where a mapping told of them; then the mapping, which changes with the user, is checked.
     */
    private void addCheck(Writes writes, Address lacking) {
        if (situation.items().knows(lacking)) {
            writes.check(lacking, situation.items().at(lacking), Item.VERSION);
        }
    }

    private void addSightings(Writes writes) {
        situation.agents().stated().forEach((key, agent) -> {
            Address sighting = situation.addresses().sighting(key);
            if (isLacking(key) && situation.items().at(sighting).isEmpty()) {
                writes.hint(
                        sighting.table(),
                        SightingItems.item(after.key().account(), after.key().source(), key, agent));
            }
        });
    }

    private void addActivity(Writes writes) {
        String calls = situation.addresses().tables().calls();
        Map<Key, Map<String, AttributeValue>> told =
                before.map(ActivityItems::of).orElse(Map.of());
        Map<Key, Map<String, AttributeValue>> tells = ActivityItems.of(after);
        tells.forEach((key, row) -> {
            if (!row.equals(told.get(key))) {
                writes.hint(calls, row);
            }
        });
        told.keySet().stream()
                .filter(key -> !tells.containsKey(key))
                .forEach(key -> writes.deleteHint(new Address(calls, key)));
    }

    private boolean isLacking(AgentKey agent) {
        return lacks(after).contains(WaitingFor.agent(after.key().source(), agent));
    }

    private static Set<WaitingFor> lacks(StoredCall call) {
        return call.decision().findings().lacks();
    }
}
