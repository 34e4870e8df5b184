package io.rightful.ledger.decision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real database, and something else that happens after all was read and right before the first transaction. */
final class Interrupted {
    private Interrupted() {}

    static DynamoDbClient before(DynamoDbClient real, Runnable first) {
        AtomicReference<Runnable> once = new AtomicReference<>(first);
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems")) {
                        once.getAndSet(() -> {}).run();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
