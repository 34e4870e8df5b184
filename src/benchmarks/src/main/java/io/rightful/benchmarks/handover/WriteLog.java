package io.rightful.benchmarks.handover;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The real database: what was written in transactions is noted, and the function may be killed after every so many. */
final class WriteLog {
    private final List<TransactWriteItemsRequest> written = new ArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final DynamoDbClient client;

    /** @param killedAfter so many transactions each time; 0 for never */
    WriteLog(DynamoDbClient real, int killedAfter) {
        this.client = (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (arguments != null && arguments[0] instanceof TransactWriteItemsRequest request) {
                        written.add(request);
                        if (killedAfter > 0 && sent.incrementAndGet() % killedAfter == 0) {
                            throw SdkClientException.create("the function was killed");
                        }
                    }
                    return answer;
                });
    }

    DynamoDbClient client() {
        return client;
    }

    List<TransactWriteItemsRequest> written() {
        return List.copyOf(written);
    }

    long items() {
        return written.stream()
                .mapToLong(request -> request.transactItems().size())
                .sum();
    }
}
