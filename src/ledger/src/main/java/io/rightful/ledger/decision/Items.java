package io.rightful.ledger.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;




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
    Stream<Map<String, AttributeValue>> existing(String table) {
        return read.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .flatMap(entry -> entry.getValue().stream());
    }

    void readMissing(WaveRead reader, Collection<Address> addresses) {
        var missing = addresses.stream().filter(address -> !knows(address)).toList();
        var found = reader.read(missing);
        missing.forEach(address -> read.put(address, Optional.ofNullable(found.get(address))));
    }
}
