package io.rightful.ledger.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;

/** The items of one transaction. An item stands in it once; what is put needs no check. */
final class Writes {
    private static final String ABSENT = "attribute_not_exists(#attribute)";
    private static final String SAME = "#attribute = :value";

    private final Map<Address, TransactWriteItem> writes = new HashMap<>();
    private final List<Address> order = new ArrayList<>();

    void put(String table, Map<String, AttributeValue> item) {
        add(new Address(table, Key.of(item)), put -> {}, item);
    }

    void putIfAbsent(String table, Map<String, AttributeValue> item) {
        add(
                new Address(table, Key.of(item)),
                put -> put.conditionExpression(ABSENT).expressionAttributeNames(Map.of("#attribute", Key.PARTITION)),
                item);
    }

    /** Puts only if the item still has, of an attribute, what was read of it. */
    void putIfSame(
            String table,
            Map<String, AttributeValue> item,
            Optional<Map<String, AttributeValue>> read,
            String attribute) {
        Optional<AttributeValue> value = read.map(before -> before.get(attribute));
        if (value.isEmpty()) {
            putIfAbsent(table, item);
            return;
        }
        add(
                new Address(table, Key.of(item)),
                put -> put.conditionExpression(SAME)
                        .expressionAttributeNames(Map.of("#attribute", attribute))
                        .expressionAttributeValues(Map.of(":value", value.get())),
                item);
    }

    /** Sets one attribute of an item that must be there. */
    void set(Address address, String attribute, AttributeValue value) {
        write(
                address,
                TransactWriteItem.builder()
                        .update(Update.builder()
                                .tableName(address.table())
                                .key(address.key().attributes())
                                .updateExpression("SET #attribute = :value")
                                .conditionExpression("attribute_exists(#partition)")
                                .expressionAttributeNames(Map.of("#attribute", attribute, "#partition", Key.PARTITION))
                                .expressionAttributeValues(Map.of(":value", value))
                                .build())
                        .build());
    }

    void delete(Address address) {
        write(
                address,
                TransactWriteItem.builder()
                        .delete(Delete.builder()
                                .tableName(address.table())
                                .key(address.key().attributes())
                                .build())
                        .build());
    }

    /** Demands that an item is as it was read. */
    void check(Address address, Optional<Map<String, AttributeValue>> read, String attribute) {
        if (writes.containsKey(address)) {
            return;
        }
        ConditionCheck.Builder check = ConditionCheck.builder()
                .tableName(address.table())
                .key(address.key().attributes());
        Optional<AttributeValue> value = read.map(before -> before.get(attribute));
        if (value.isPresent()) {
            check.conditionExpression(SAME)
                    .expressionAttributeNames(Map.of("#attribute", attribute))
                    .expressionAttributeValues(Map.of(":value", value.get()));
        } else {
            check.conditionExpression(ABSENT).expressionAttributeNames(Map.of("#attribute", Key.PARTITION));
        }
        write(address, TransactWriteItem.builder().conditionCheck(check.build()).build());
    }

    List<TransactWriteItem> items() {
        return order.stream().map(writes::get).toList();
    }

    private void add(
            Address address, java.util.function.Consumer<Put.Builder> condition, Map<String, AttributeValue> item) {
        Put.Builder put = Put.builder().tableName(address.table()).item(item);
        condition.accept(put);
        write(address, TransactWriteItem.builder().put(put.build()).build());
    }

    private void write(Address address, TransactWriteItem write) {
        if (writes.put(address, write) == null) {
            order.add(address);
        }
    }
}
