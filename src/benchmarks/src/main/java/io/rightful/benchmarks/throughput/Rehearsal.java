package io.rightful.benchmarks.throughput;

import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Reads, but only notes what would be written, so that the very same requests can be sent afterwards. */
final class Rehearsal implements DynamoDbClient {
    private final DynamoDbClient real;
    private final List<Runnable> noted = new ArrayList<>();

    Rehearsal(DynamoDbClient real) {
        this.real = real;
    }

    /** In the order noted. Each sends one request to the real database. */
    List<Runnable> requests() {
        return List.copyOf(noted);
    }

    @Override
    public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
        noted.add(() -> real.transactGetItems(request));
        return real.transactGetItems(request);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        noted.add(() -> real.transactWriteItems(request));
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return real.serviceName();
    }

    @Override
    public void close() {
        noted.clear();
    }
}
