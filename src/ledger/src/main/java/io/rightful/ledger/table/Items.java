package io.rightful.ledger.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead.Address;

/** What was read, the absent included, so that a write can be conditional on all of it. */
public final class Items {
    private final Map<Address, Optional<Map<String, AttributeValue>>> read = new HashMap<>();

    public boolean knows(Address address) {
        return read.containsKey(address);
    }

    public boolean knowsAll(Collection<Address> addresses) {
        return read.keySet().containsAll(addresses);
    }

    public Optional<Map<String, AttributeValue>> at(Address address) {
        return read.getOrDefault(address, Optional.empty());
    }

    /** The items of a table that were read and are there. */
    public Map<Key, Map<String, AttributeValue>> of(String table) {
        Map<Key, Map<String, AttributeValue>> items = new HashMap<>();
        read.forEach((address, item) -> item.filter(found -> address.table().equals(table))
                .ifPresent(found -> items.put(address.key(), found)));
        return items;
    }

    /** The same with their addresses. */
    public Map<Address, Map<String, AttributeValue>> at(String table) {
        return of(table).entrySet().stream()
                .collect(Collectors.toMap(item -> new Address(table, item.getKey()), Map.Entry::getValue));
    }

    /** What belongs together is as it was at one moment, so it is read again where it is known in part. */
    public void read(SnapshotRead reader, Collection<Set<Address>> together) {
        var found = reader.read(together);
        together.forEach(group -> group.forEach(address -> read.put(address, Optional.ofNullable(found.get(address)))));
    }
}
