package io.rightful.ledger.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;

/** What was read, the absent included, so that a write can be conditional on all of it. */
final class Items {
    private final Map<Address, Optional<Map<String, AttributeValue>>> read = new HashMap<>();

    boolean knows(Address address) {
        return read.containsKey(address);
    }

    Optional<Map<String, AttributeValue>> at(Address address) {
        return read.getOrDefault(address, Optional.empty());
    }

    /** The items of a table that were read and are there. */
    Map<Key, Map<String, AttributeValue>> of(String table) {
        Map<Key, Map<String, AttributeValue>> items = new HashMap<>();
        read.forEach((address, item) -> item.filter(found -> address.table().equals(table))
                .ifPresent(found -> items.put(address.key(), found)));
        return items;
    }

    void readMissing(BatchRead reader, Collection<Address> addresses) {
        var missing = addresses.stream().filter(address -> !knows(address)).toList();
        var found = reader.read(missing);
        missing.forEach(address -> read.put(address, Optional.ofNullable(found.get(address))));
    }
}
