package io.rightful.leadownersync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real database behind a function that dies: before a write is sent, or after it is done and before anyone knows. */
final class CrashingClient {
    private static final Set<String> WRITES = Set.of("transactWriteItems", "putItem", "updateItem", "deleteItem");

    private CrashingClient() {}

    static DynamoDbClient on(DynamoDbClient real, Faults faults) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    boolean writing = WRITES.contains(method.getName());
                    if (writing) {
                        faults.before();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (writing) {
                        faults.after();
                    }
                    return answer;
                });
    }
}
