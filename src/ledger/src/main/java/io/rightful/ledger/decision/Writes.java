package io.rightful.ledger.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;

/**
 * What one change writes. An item stands in it once; what is put needs no check. A transaction takes a hundred items: of
 * a change with more, hints are written ahead, because one that leads to nothing does no harm, and what is left of the
 * room goes to checks and then to deletions of hints.
 */
final class Writes {
    private static final int LIMIT = 100;
    private static final String ABSENT = "attribute_not_exists(#attribute)";
    private static final String SAME = "#attribute = :value";

    private final Map<Address, TransactWriteItem> facts = new LinkedHashMap<>();
    private final Map<Address, Map<String, AttributeValue>> hints = new LinkedHashMap<>();
    private final Map<Address, TransactWriteItem> checks = new LinkedHashMap<>();
    private final Map<Address, TransactWriteItem> deletions = new LinkedHashMap<>();

    /** An item that only leads to a call, and says nothing of its own. */
    void hint(String table, Map<String, AttributeValue> item) {
        hints.put(new Address(table, Key.of(item)), item);
    }

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

    /** What is put afterwards under the same key takes its place. */
    void delete(Address address) {
        write(address, deletion(address));
    }

    void deleteHint(Address address) {
        deletions.put(address, deletion(address));
    }

    /** Demands that an item is as it was read. */
    void check(Address address, Optional<Map<String, AttributeValue>> read, String attribute) {
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
        checks.put(
                address,
                TransactWriteItem.builder().conditionCheck(check.build()).build());
    }

    /** What has to be there before the transaction, because it has no room for it. */
    Map<Address, Map<String, AttributeValue>> ahead() {
        return fit() ? Map.of() : Collections.unmodifiableMap(hints);
    }

    List<TransactWriteItem> items() {
        Stream<TransactWriteItem> inside = fit() ? hints.entrySet().stream().map(Writes::put) : Stream.of();
        return Stream.of(facts.values().stream(), inside, checks().values().stream(), deletions.values().stream())
                .flatMap(all -> all)
                .limit(LIMIT)
                .toList();
    }

    /** Whether the transaction has room for every check, so that it can stand on no outdated reading. */
    boolean checked() {
        return fit() || facts.size() + checks().size() <= LIMIT;
    }

    private boolean fit() {
        return facts.size() + hints.size() + checks().size() + deletions.size() <= LIMIT;
    }

    private Map<Address, TransactWriteItem> checks() {
        Map<Address, TransactWriteItem> others = new LinkedHashMap<>(checks);
        others.keySet().removeAll(facts.keySet());
        return others;
    }

    private void add(Address address, Consumer<Put.Builder> condition, Map<String, AttributeValue> item) {
        Put.Builder put = Put.builder().tableName(address.table()).item(item);
        condition.accept(put);
        write(address, TransactWriteItem.builder().put(put.build()).build());
    }

    private void write(Address address, TransactWriteItem write) {
        facts.put(address, write);
    }

    private static TransactWriteItem deletion(Address address) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(address.table())
                        .key(address.key().attributes())
                        .build())
                .build();
    }

    private static TransactWriteItem put(Map.Entry<Address, Map<String, AttributeValue>> hint) {
        Put put = Put.builder()
                .tableName(hint.getKey().table())
                .item(hint.getValue())
                .build();
        return TransactWriteItem.builder().put(put).build();
    }
}
