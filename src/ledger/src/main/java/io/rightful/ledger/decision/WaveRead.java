package io.rightful.ledger.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.rightful.ledger.table.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import io.rightful.ledger.table.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import io.rightful.ledger.table.Key;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import io.rightful.ledger.table.Key;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads items of several tables, consistently, in one request for every hundred. An absent item is not in the answer. */
record WaveRead(DynamoDbClient client) {
    private static final int LIMIT = 100;

    Map<Address, Map<String, AttributeValue>> read(Collection<Address> addresses) {
        Map<Address, Map<String, AttributeValue>> items = new HashMap<>();
        List<Address> distinct = addresses.stream().distinct().toList();
        for (int start = 0; start < distinct.size(); start += LIMIT) {
            readInto(items, distinct.subList(start, Math.min(start + LIMIT, distinct.size())));
        }
        return items;
    }

    private void readInto(Map<Address, Map<String, AttributeValue>> items, List<Address> addresses) {
        Map<String, KeysAndAttributes> left = new LinkedHashMap<>();
        addresses.stream()
                .collect(Collectors.groupingBy(
                        Address::table,
                        LinkedHashMap::new,
                        Collectors.mapping(address -> address.key().attributes(), Collectors.toList())))
                .forEach((table, keys) -> left.put(
                        table,
                        KeysAndAttributes.builder()
                                .keys(keys)
                                .consistentRead(true)
                                .build()));
        while (!left.isEmpty()) {
            BatchGetItemResponse answer = client.batchGetItem(batch -> batch.requestItems(Map.copyOf(left)));
            answer.responses()
                    .forEach((table, found) -> found.forEach(item -> items.put(new Address(table, Key.of(item)), item)));
            left.clear();
            left.putAll(answer.unprocessedKeys());
        }
    }
}
