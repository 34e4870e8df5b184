package io.rightful.dynamodb;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The write units of a transaction, by its items: DynamoDB Local counts one item of each table only. Two units for each
 * kilobyte begun of an item, and of its entry in each index. What is updated, deleted or checked is taken to have no more than one.
 */
public final class TransactionUnits {
    private static final double KILOBYTE = 1024;
    private static final int TWICE = 2;

    private final List<TableDescription> tables;

    /** Of the project's own tables. */
    public TransactionUnits() {
        this(TableDescriptions.read());
    }

    TransactionUnits(List<TableDescription> tables) {
        this.tables = tables;
    }

    public double of(List<TransactWriteItem> items) {
        return items.stream().mapToDouble(this::of).sum();
    }

    private double of(TransactWriteItem item) {
        return item.put() == null ? TWICE : units(item.put().item()) + indexes(item.put());
    }

    private double indexes(Put put) {
        return tables.stream()
                .filter(table -> put.tableName().endsWith(table.name()))
                .flatMap(table -> table.indexes().stream())
                .filter(index -> put.item().containsKey(index.hashKey()))
                .mapToDouble(index -> index.projection().equals("ALL") ? units(put.item()) : TWICE)
                .sum();
    }

    private static double units(Map<String, AttributeValue> item) {
        return TWICE * Math.ceil(ItemSize.of(item) / KILOBYTE);
    }
}
