package io.rightful.callcompleted.simulator;

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

    private final DynamoDbClient real;
    private final Random random;
    private final int crashesIn;
    private int writes;

    /** @param crashesIn of how many writes one crashes; 0 for never */
    CrashingClient(DynamoDbClient real, Random random, int crashesIn) {
        this.real = real;
        this.random = random;
        this.crashesIn = crashesIn;
    }

    int writes() {
        return writes;
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    boolean writing = WRITES.contains(method.getName());
                    if (writing && crashes()) {
                        throw crash();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (writing) {
                        writes++;
                        if (crashes()) {
                            throw crash();
                        }
                    }
                    return answer;
                });
    }

    private boolean crashes() {
        return crashesIn > 0 && random.nextInt(crashesIn) == 0;
    }

    private static SdkClientException crash() {
        return SdkClientException.create("the function died");
    }
}
