package io.rightful.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A request and what came back. */
record Answer(SdkRequest request, SdkResponse response) {
    private static final TransactionUnits TRANSACTIONS = new TransactionUnits();

    Usage usage() {
        double units = capacities().mapToDouble(ConsumedCapacity::capacityUnits).sum();
        return asked().map(asked -> new Usage(List.of(), units + uncounted(asked), 0, found(), asked - found()))
                .orElseGet(() -> new Usage(List.of(), 0, written(units), 0, 0));
    }

    /** AWS takes a unit for an item that is not there; DynamoDB Local does so in a transaction only. */
    private int uncounted(int asked) {
        return request instanceof TransactGetItemsRequest ? 0 : asked - found();
    }

    private double written(double counted) {
        return request instanceof TransactWriteItemsRequest transaction
                ? TRANSACTIONS.of(transaction.transactItems())
                : counted;
    }

    /** How many items a read asked for by key, or found; empty for a write. */
    private Optional<Integer> asked() {
        if (request instanceof BatchGetItemRequest batch) {
            return Optional.of(batch.requestItems().values().stream()
                    .mapToInt(keys -> keys.keys().size())
                    .sum());
        }
        if (request instanceof TransactGetItemsRequest snapshot) {
            return Optional.of(snapshot.transactItems().size());
        }
        if (response instanceof QueryResponse query) {
            return Optional.of(query.count());
        }
        return response instanceof GetItemResponse ? Optional.of(1) : Optional.empty();
    }

    private int found() {
        if (response instanceof BatchGetItemResponse batch) {
            return batch.responses().values().stream().mapToInt(List::size).sum();
        }
        if (response instanceof TransactGetItemsResponse snapshot) {
            return (int)
                    snapshot.responses().stream().filter(ItemResponse::hasItem).count();
        }
        if (response instanceof GetItemResponse get) {
            return get.hasItem() ? 1 : 0;
        }
        return response instanceof QueryResponse query ? query.count() : 0;
    }

    private Stream<ConsumedCapacity> capacities() {
        Object consumed =
                response.getValueForField("ConsumedCapacity", Object.class).orElse(List.of());
        return (consumed instanceof Collection<?> each ? each.stream() : Stream.of(consumed))
                .map(ConsumedCapacity.class::cast);
    }
}
