package io.rightful.webhooks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.table.Key;

/** The real tables, through which requests fail. What is kept for the bus is told as the table's stream tells it. */
final class FaultyStore {
    private static final Set<String> REQUESTS = Set.of("putItem", "deleteItem", "getItem");

    private final DynamoDbClient real;
    private final Faults faults;
    private final Queue<UnsentKey> told = new ArrayDeque<>();

    FaultyStore(DynamoDbClient real, Faults faults) {
        this.real = real;
        this.faults = faults;
    }

    Queue<UnsentKey> told() {
        return told;
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    boolean mayFail = REQUESTS.contains(method.getName());
                    if (mayFail) {
                        faults.before();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (method.getName().equals("putItem")) {
                        tell(item(arguments[0]));
                    }
                    if (mayFail) {
                        faults.after();
                    }
                    return answer;
                });
    }

    private void tell(Map<String, AttributeValue> item) {
        UnsentKey.of(Key.of(item)).ifPresent(told::add);
    }

    @SuppressWarnings("unchecked") // as the client itself declares it
    private static Map<String, AttributeValue> item(Object request) {
        return PutItemRequest.builder()
                .applyMutation((Consumer<PutItemRequest.Builder>) request)
                .build()
                .item();
    }
}
