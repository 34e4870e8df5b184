package io.rightful.ledger.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.BatchRead.Address;

/**
 * What one change writes. An item stands in it once; what is put needs no check. A transaction takes a hundred items: of
 * a change with more, hints are written ahead, because one that leads to nothing does no harm, and what is left of the
 * room goes to checks and then to deletions of hints.
 */
public final class Writes {
    private static final int LIMIT = 100;
    private static final String ABSENT = "attribute_not_exists(#attribute)";
    private static final String SAME = "#attribute = :value";

    private final Map<Address, TransactWriteItem> facts = new LinkedHashMap<>();
    private final Map<Address, SortedMap<String, Long>> counts = new LinkedHashMap<>();
    private final Map<Address, Map<String, AttributeValue>> hints = new LinkedHashMap<>();
    private final Map<Address, TransactWriteItem> checks = new LinkedHashMap<>();
    private final Map<Address, TransactWriteItem> deletions = new LinkedHashMap<>();

    /** An item that only leads to a call, and says nothing of its own. */
    public void hint(String table, Map<String, AttributeValue> item) {
        hints.put(new Address(table, Key.of(item)), item);
    }

    public void put(String table, Map<String, AttributeValue> item) {
        add(new Address(table, Key.of(item)), put -> {}, item);
    }

    public void putIfAbsent(String table, Map<String, AttributeValue> item) {
        add(
                new Address(table, Key.of(item)),
                put -> put.conditionExpression(ABSENT).expressionAttributeNames(Map.of("#attribute", Key.PARTITION)),
                item);
    }

    /** Puts only if the item still has, of an attribute, what was read of it. */
    public void putIfSame(
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

    /** Puts only if the item's version is the one that was read; 0 is an item that was not there. */
    public void putIfVersion(String table, Map<String, AttributeValue> item, long read) {
        Optional<Map<String, AttributeValue>> before = Optional.of(read)
                .filter(version -> version > 0)
                .map(version -> Map.of(Item.VERSION, AttributeValue.fromN(Long.toString(version))));
        putIfSame(table, item, before, Item.VERSION);
    }

    /** Changes a part of an item, on what condition the update states. */
    public void update(Address address, Consumer<Update.Builder> change) {
        Update.Builder update =
                Update.builder().tableName(address.table()).key(address.key().attributes());
        change.accept(update);
        write(address, TransactWriteItem.builder().update(update.build()).build());
    }

    /** Adds to a number of an item, which need not be there. What comes to nothing is not written. */
    public void add(Address address, String attribute, long number) {
        counts.computeIfAbsent(address, counted -> new TreeMap<>()).merge(attribute, number, Long::sum);
    }

    /** What is put afterwards under the same key takes its place. */
    public void delete(Address address) {
        write(address, deletion(address));
    }

    /** Deletes only if the item still has, of an attribute, what was read of it. */
    public void deleteIfSame(Address address, Map<String, AttributeValue> read, String attribute) {
        Delete delete = Delete.builder()
                .tableName(address.table())
                .key(address.key().attributes())
                .conditionExpression(SAME)
                .expressionAttributeNames(Map.of("#attribute", attribute))
                .expressionAttributeValues(Map.of(":value", read.get(attribute)))
                .build();
        write(address, TransactWriteItem.builder().delete(delete).build());
    }

    public void deleteHint(Address address) {
        deletions.put(address, deletion(address));
    }

    /** Demands that an item is as it was read. */
    public void check(Address address, Optional<Map<String, AttributeValue>> read, String attribute) {
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
    public Map<Address, Map<String, AttributeValue>> ahead() {
        return fit() ? Map.of() : Collections.unmodifiableMap(hints);
    }

    public List<TransactWriteItem> items() {
        Stream<TransactWriteItem> inside = fit() ? hints.entrySet().stream().map(Writes::put) : Stream.of();
        return Stream.of(facts().values().stream(), inside, checks().values().stream(), deletions.values().stream())
                .flatMap(all -> all)
                .limit(LIMIT)
                .toList();
    }

    /** Whether the transaction has room for every check, so that it can stand on no outdated reading. */
    public boolean checked() {
        return fit() || facts().size() + checks().size() <= LIMIT;
    }

    private boolean fit() {
        return facts().size() + hints.size() + checks().size() + deletions.size() <= LIMIT;
    }

    private Map<Address, TransactWriteItem> facts() {
        Map<Address, TransactWriteItem> all = new LinkedHashMap<>(facts);
        counts.forEach((address, numbers) -> {
            SortedMap<String, Long> moved = new TreeMap<>(numbers);
            moved.values().removeIf(number -> number == 0);
            if (!moved.isEmpty()) {
                all.put(address, new Count(address, moved).write());
            }
        });
        return all;
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
