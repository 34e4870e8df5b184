package io.rightful.ledger.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.VersionedPut;

/** One item that is read and replaced whole. */
record VersionedWrites<T>(
        DynamoDbClient client, String table, Key key, Function<Item, Versioned<T>> parse, Versioned<T> absent) {

    Versioned<T> find() {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key.attributes()).consistentRead(true))
                        .item())
                .map(parse)
                .orElse(absent);
    }

    /** Without an expected version the last write wins. */
    SettingsWrite<T> put(T value, ItemBuilder item, Optional<Long> expectedVersion) {
        return put(present -> value, changed -> item, expectedVersion);
    }

    /** @param change of what is there just then */
    SettingsWrite<T> put(UnaryOperator<T> change, Function<T, ItemBuilder> item, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            Versioned<T> present = find();
            long current = present.version();
            if (expectedVersion.filter(expected -> expected != current).isPresent()) {
                return new SettingsWrite.VersionConflict<>(current);
            }
            T changed = change.apply(present.value());
            client.putItem(VersionedPut.of(table, item.apply(changed), current).alone());
            return new SettingsWrite.Written<>(new Versioned<>(changed, current + 1));
        });
    }
}
