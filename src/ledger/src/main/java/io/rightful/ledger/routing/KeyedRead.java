package io.rightful.ledger.routing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;

/** Items of several tables in one request, found by key alone: no two tables have one key. */
record KeyedRead(Map<Key, Map<String, AttributeValue>> items) {
    static KeyedRead of(DynamoDbClient client, Collection<Address> addresses) {
        return new KeyedRead(new BatchRead(client)
                .read(addresses).entrySet().stream()
                        .collect(Collectors.toMap(item -> item.getKey().key(), Map.Entry::getValue)));
    }

    Optional<Map<String, AttributeValue>> at(Key key) {
        return Optional.ofNullable(items.get(key));
    }
}
