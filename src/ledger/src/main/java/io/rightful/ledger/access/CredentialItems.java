package io.rightful.ledger.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;

/** Credentials, each in a partition that nobody but those who ask the service may read. */
public record CredentialItems(DynamoDbClient client, String table) {
    private static final String KIND = "credentials";

    public void put(String partition, AccessCredentials credentials) {
        Map<String, AttributeValue> item = ItemBuilder.item(new Key(partition, KIND))
                .text("address", credentials.address())
                .text("region", credentials.region())
                .map("access", texts(credentials.access()))
                .map("options", texts(credentials.options()))
                .build();
        client.putItem(put -> put.tableName(table).item(item));
    }

    public Optional<AccessCredentials> find(String partition) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(new Key(partition, KIND).attributes())
                                .consistentRead(true))
                        .item())
                .map(item -> new AccessCredentials(
                        item.text("address"),
                        item.text("region"),
                        texts(item.map("access")),
                        texts(item.map("options"))));
    }

    public void delete(String partition) {
        client.deleteItem(delete -> delete.tableName(table).key(new Key(partition, KIND).attributes()));
    }

    private static ItemBuilder texts(Map<String, String> texts) {
        ItemBuilder map = ItemBuilder.map();
        texts.forEach(map::text);
        return map;
    }

    private static Map<String, String> texts(Item map) {
        Map<String, String> texts = new HashMap<>();
        map.attributes().forEach((name, value) -> texts.put(name, value.s()));
        return texts;
    }
}
