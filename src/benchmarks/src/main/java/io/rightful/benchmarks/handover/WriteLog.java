package io.rightful.benchmarks.handover;

import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** The real database: what is written in transactions is noted, and the function may be killed after every so many. */
final class WriteLog implements DynamoDbClient {
    private final DynamoDbClient real;
    private final int killedAfter;
    private final List<TransactWriteItemsRequest> written = new ArrayList<>();

    /** @param killedAfter so many transactions each time; 0 for never */
    WriteLog(DynamoDbClient real, int killedAfter) {
        this.real = real;
        this.killedAfter = killedAfter;
    }

    List<TransactWriteItemsRequest> written() {
        return List.copyOf(written);
    }

    long items() {
        return written.stream()
                .mapToLong(request -> request.transactItems().size())
                .sum();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        TransactWriteItemsResponse answer = real.transactWriteItems(request);
        written.add(request);
        if (killedAfter > 0 && written.size() % killedAfter == 0) {
            throw SdkClientException.create("the function was killed");
        }
        return answer;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return real.getItem(request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return real.putItem(request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return real.batchGetItem(request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return real.query(request);
    }

    @Override
    public String serviceName() {
        return real.serviceName();
    }

    @Override
    public void close() {
        written.clear();
    }
}
