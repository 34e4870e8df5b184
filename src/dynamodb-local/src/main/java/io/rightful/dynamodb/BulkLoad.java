package io.rightful.dynamodb;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Fills tables fast with what the real code writes. To that code it is a client of empty tables; what it puts in a
 * transaction goes to the database 25 items a request, without its conditions. Of items with one key the last stays, so
 * nothing may be loaded that has to read what was loaded before it.
 */
public final class BulkLoad implements DynamoDbClient {
    private static final int LIMIT = 25;

    private final DynamoDbClient real;
    private final Map<Object, Put> waiting = new LinkedHashMap<>();

    public BulkLoad(DynamoDbClient real) {
        this.real = real;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return GetItemResponse.builder().build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return BatchGetItemResponse.builder().build();
    }

    @Override
    public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
        ItemResponse nothing = ItemResponse.builder().build();
        return TransactGetItemsResponse.builder()
                .responses(Collections.nCopies(request.transactItems().size(), nothing))
                .build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        request.transactItems().stream()
                .map(TransactWriteItem::put)
                .filter(Objects::nonNull)
                .forEach(this::add);
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return real.serviceName();
    }

    /** Sends what is left. The real client stays open. */
    @Override
    public void close() {
        send();
    }

    private void add(Put put) {
        Map<String, AttributeValue> item = put.item();
        waiting.put(List.of(put.tableName(), item.get("pk"), item.get("sk")), put);
        if (waiting.size() == LIMIT) {
            send();
        }
    }

    private void send() {
        Map<String, List<WriteRequest>> unsent = new HashMap<>(waiting.values().stream()
                .collect(Collectors.groupingBy(
                        Put::tableName, Collectors.mapping(BulkLoad::request, Collectors.toList()))));
        waiting.clear();
        while (!unsent.isEmpty()) {
            Map<String, List<WriteRequest>> sending = Map.copyOf(unsent);
            unsent.clear();
            unsent.putAll(
                    real.batchWriteItem(batch -> batch.requestItems(sending)).unprocessedItems());
        }
    }

    private static WriteRequest request(Put put) {
        return WriteRequest.builder()
                .putRequest(write -> write.item(put.item()))
                .build();
    }
}
