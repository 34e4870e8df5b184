package io.rightful.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.Set;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real database behind a function that dies: before a write is sent, or after it is done and before anyone knows. */
final class CrashingClient {
    private static final Set<String> WRITES =
            Set.of("transactWriteItems", "putItem", "updateItem", "deleteItem", "batchWriteItem");

    private CrashingClient() {}

    /**
     * @param crashesIn of how many chances to crash it takes one
     * @param meanwhile what others do before a transaction is sent
     */
    static DynamoDbClient on(DynamoDbClient real, Random random, int crashesIn, Runnable meanwhile) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    boolean writing = WRITES.contains(method.getName());
                    if (writing && random.nextInt(crashesIn) == 0) {
                        throw SdkClientException.create("the function died");
                    }
                    if (method.getName().equals("transactWriteItems")) {
                        meanwhile.run();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (writing && random.nextInt(crashesIn) == 0) {
                        throw SdkClientException.create("the function died");
                    }
                    return answer;
                });
    }
}
