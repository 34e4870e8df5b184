package io.rightful.ledger.decision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real database, and something else that happens right before one of the requests. */
final class Interrupted {
    private Interrupted() {}

    static DynamoDbClient before(DynamoDbClient real, Runnable first) {
        return before("transactWriteItems", 1, real, first);
    }

    static DynamoDbClient beforeSecondRead(DynamoDbClient real, Runnable first) {
        return before("transactGetItems", 2, real, first);
    }

    private static DynamoDbClient before(String request, int time, DynamoDbClient real, Runnable first) {
        AtomicInteger times = new AtomicInteger();
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(request) && times.incrementAndGet() == time) {
                        first.run();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
