package io.rightful.callcompleted.simulator;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import io.rightful.callcompleted.Messages;
import io.rightful.ledger.table.TableNames;

/** The stream records of the directory and of the history: one for every item that a transaction has written. */
final class Streams {
    private final DynamoDbClient real;
    private final List<String> tables;
    private final List<String> records = new ArrayList<>();
    private int sequence;

    Streams(DynamoDbClient real, TableNames tables) {
        this.real = real;
        this.tables = List.of(tables.userMappings(), tables.assignmentHistory());
    }

    /** What was not handed over yet. */
    List<String> take() {
        List<String> taken = List.copyOf(records);
        records.clear();
        return taken;
    }

    /** @param before happens right before every transaction, after all it stands on was read */
    DynamoDbClient client(Runnable before) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems")) {
                        before.run();
                        return transact(request(arguments[0]));
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object transact(TransactWriteItemsRequest request) {
        Object answer = real.transactWriteItems(request);
        request.transactItems().forEach(this::record);
        return answer;
    }

    private void record(TransactWriteItem write) {
        if (write.put() != null) {
            record(write.put().tableName(), write.put().item());
        } else if (write.update() != null) {
            record(write.update().tableName(), write.update().key());
        }
    }

    private void record(String table, Map<String, AttributeValue> item) {
        if (tables.contains(table)) {
            records.add(Messages.streamRecord(item, Integer.toString(++sequence)));
        }
    }

    @SuppressWarnings("unchecked")
    private static TransactWriteItemsRequest request(Object argument) {
        return argument instanceof TransactWriteItemsRequest request
                ? request
                : TransactWriteItemsRequest.builder()
                        .applyMutation((Consumer<TransactWriteItemsRequest.Builder>) argument)
                        .build();
    }
}
