package io.rightful.ledger.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;

/** From one state of a source to the next: its own item and a copy at every address, as one transaction. */
record SourceChange(String table, Optional<Source> before, Source after) {
    private static final String OWNED = "attribute_not_exists(#pk) OR (#account = :account AND #name = :name)";

    static String listing(AccountId account) {
        return Key.join(account.value(), "sources");
    }

    Set<Key> addresses() {
        Set<Key> keys = new HashSet<>(SourceItems.addresses(after));
        before.map(SourceItems::addresses).ifPresent(keys::addAll);
        return keys;
    }

    /** Whether an address is another source's, by the items read. */
    Optional<Source> holder(Map<Key, Map<String, AttributeValue>> read) {
        return SourceItems.addresses(after).stream()
                .flatMap(key -> Item.ofRead(read.get(key)).stream())
                .map(SourceItems::parse)
                .filter(source -> !source.account().equals(after.account())
                        || !source.name().equals(after.name()))
                .findFirst();
    }

    List<TransactWriteItem> writes() {
        long version = before.map(Source::version).orElse(0L);
        Source written = after.withVersion(version + 1);
        ItemBuilder own = SourceItems.item(SourceItems.key(after.account(), after.name()), written);
        Listing.entry(own, listing(after.account()), after.name().value());
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(VersionedPut.of(table, own, version).inTransaction());
        SourceItems.addresses(after).forEach(key -> writes.add(copy(key, written)));
        addresses().stream()
                .filter(key -> !SourceItems.addresses(after).contains(key))
                .forEach(key -> writes.add(removal(key)));
        return writes;
    }

    private TransactWriteItem copy(Key key, Source written) {
        Put put = Put.builder()
                .tableName(table)
                .item(SourceItems.item(key, written).build())
                .conditionExpression(OWNED)
                .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#account", "account", "#name", "name"))
                .expressionAttributeValues(Map.of(
                        ":account", AttributeValue.fromS(after.account().value()),
                        ":name", AttributeValue.fromS(after.name().value())))
                .build();
        return TransactWriteItem.builder().put(put).build();
    }

    private TransactWriteItem removal(Key key) {
        Delete delete = Delete.builder().tableName(table).key(key.attributes()).build();
        return TransactWriteItem.builder().delete(delete).build();
    }
}
