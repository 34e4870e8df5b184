package io.rightful.ledger.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;

/** What may be shown of credentials, apart from them, which whoever shows it may not read. */
public record ShownAccessItems(DynamoDbClient client, String table) {
    private static final String KIND = "access";

    public void put(String partition, ShownAccess shown) {
        ItemBuilder options = ItemBuilder.map();
        shown.options().forEach(options::text);
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(new Key(partition, KIND))
                        .text("address", shown.address())
                        .text("region", shown.region())
                        .list("secrets", shown.secrets().stream().toList())
                        .map("options", options)
                        .text("enteredAt", shown.enteredAt())
                        .build()));
    }

    /** Nothing where there are no credentials. */
    public Optional<ShownAccess> find(String partition) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(new Key(partition, KIND).attributes())
                                .consistentRead(true))
                        .item())
                .map(ShownAccessItems::read);
    }

    public void delete(String partition) {
        client.deleteItem(delete -> delete.tableName(table).key(new Key(partition, KIND).attributes()));
    }

    private static ShownAccess read(Item item) {
        Map<String, String> options = new HashMap<>();
        item.map("options").attributes().forEach((name, value) -> options.put(name, value.s()));
        return new ShownAccess(
                item.text("address"),
                item.text("region"),
                new HashSet<>(item.texts("secrets")),
                options,
                item.optionalText("enteredAt").map(Instant::parse));
    }
}
