package io.rightful.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import io.rightful.ledger.table.BatchRead.Address;

/** Puts many items, over several tables, in one request for every twenty-five. It is no transaction. */
public record BatchWrite(DynamoDbClient client) {
    private static final int LIMIT = 25;

    public void put(Map<Address, Map<String, AttributeValue>> items) {
        List<Map.Entry<Address, Map<String, AttributeValue>>> all = List.copyOf(items.entrySet());
        for (int start = 0; start < all.size(); start += LIMIT) {
            putSome(all.subList(start, Math.min(start + LIMIT, all.size())));
        }
    }

    private void putSome(List<Map.Entry<Address, Map<String, AttributeValue>>> items) {
        Map<String, List<WriteRequest>> left = new HashMap<>();
        items.forEach(item -> left.computeIfAbsent(item.getKey().table(), table -> new ArrayList<>())
                .add(WriteRequest.builder()
                        .putRequest(put -> put.item(item.getValue()))
                        .build()));
        while (!left.isEmpty()) {
            var response = client.batchWriteItem(batch -> batch.requestItems(left));
            left.clear();
            left.putAll(response.unprocessedItems());
        }
    }
}
