package io.rightful.ledger.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

import io.rightful.ledger.table.BatchRead.Address;

/**
 * Reads items as they stood at one moment, so that no transaction is seen half done. A request takes a hundred items; what
 * belongs together is never spread over two requests, unless it is more than that. An absent item is not in the answer.
 */
public record SnapshotRead(DynamoDbClient client) {
    private static final int LIMIT = 100;

    public Map<Address, Map<String, AttributeValue>> read(Collection<Set<Address>> together) {
        Map<Address, Map<String, AttributeValue>> items = new HashMap<>();
        requests(together).forEach(request -> read(List.copyOf(request), items));
        return items;
    }

    private static List<Set<Address>> requests(Collection<Set<Address>> together) {
        List<Set<Address>> requests = new ArrayList<>();
        Set<Address> request = new LinkedHashSet<>();
        for (Set<Address> group : together) {
            if (request.size() + group.size() > LIMIT) {
                requests.add(request);
                request = new LinkedHashSet<>();
            }
            request.addAll(group);
        }
        requests.add(request);
        return requests;
    }

    private void read(List<Address> addresses, Map<Address, Map<String, AttributeValue>> items) {
        for (int start = 0; start < addresses.size(); start += LIMIT) {
            List<Address> asked = addresses.subList(start, Math.min(start + LIMIT, addresses.size()));
            List<ItemResponse> answers = client.transactGetItems(TransactGetItemsRequest.builder()
                            .transactItems(asked.stream().map(SnapshotRead::get).toList())
                            .build())
                    .responses();
            for (int answer = 0; answer < asked.size(); answer++) {
                if (answers.get(answer).hasItem()) {
                    items.put(asked.get(answer), answers.get(answer).item());
                }
            }
        }
    }

    private static TransactGetItem get(Address address) {
        return TransactGetItem.builder()
                .get(get -> get.tableName(address.table()).key(address.key().attributes()))
                .build();
    }
}
