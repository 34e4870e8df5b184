package io.rightful.callcompleted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The real database, where others were quicker a number of times. */
final class RacedClient {
    private RacedClient() {}

    static DynamoDbClient losing(int races, DynamoDbClient real) {
        AtomicInteger left = new AtomicInteger(races);
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems") && left.getAndDecrement() > 0) {
                        CancellationReason lost = CancellationReason.builder()
                                .code("ConditionalCheckFailed")
                                .build();
                        throw TransactionCanceledException.builder()
                                .cancellationReasons(lost)
                                .build();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
