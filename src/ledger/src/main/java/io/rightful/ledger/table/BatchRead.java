package io.rightful.ledger.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many items by key, over several tables, in one request for every hundred. An absent item is not in the answer. */
public record BatchRead(DynamoDbClient client) {
    private static final int LIMIT = 100;

    /** A table's item. */
    public record Address(String table, Key key) {}

    public Map<Key, Map<String, AttributeValue>> read(String table, Collection<Key> keys) {
        return read(keys.stream().map(key -> new Address(table, key)).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    public Map<Address, Map<String, AttributeValue>> read(Collection<Address> addresses) {
        Map<Address, Map<String, AttributeValue>> items = new HashMap<>();
        List<Address> distinct = addresses.stream().distinct().toList();
        for (int start = 0; start < distinct.size(); start += LIMIT) {
            readHundred(distinct.subList(start, Math.min(start + LIMIT, distinct.size())), items);
        }
        return items;
    }

    private void readHundred(List<Address> addresses, Map<Address, Map<String, AttributeValue>> items) {
        Map<String, List<Map<String, AttributeValue>>> keys = addresses.stream()
                .collect(Collectors.groupingBy(
                        Address::table,
                        LinkedHashMap::new,
                        Collectors.mapping(address -> address.key().attributes(), Collectors.toList())));
        Map<String, KeysAndAttributes> wanted = new LinkedHashMap<>();
        keys.forEach((table, tableKeys) -> wanted.put(
                table,
                KeysAndAttributes.builder().keys(tableKeys).consistentRead(true).build()));
        while (!wanted.isEmpty()) {
            BatchGetItemResponse response = client.batchGetItem(
                    BatchGetItemRequest.builder().requestItems(wanted).build());
            response.responses()
                    .forEach((table, found) ->
                            found.forEach(item -> items.put(new Address(table, Key.of(item)), item)));
            wanted.clear();
            wanted.putAll(response.unprocessedKeys());
        }
    }
}
