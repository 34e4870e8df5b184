package io.rightful.ledger.integration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** What may be shown of how integrations are connected, apart from their credentials, which whoever shows it may not read. */
public final class ShownAccesses {
    private static final String KIND = "access";

    private final DynamoDbClient client;
    private final String table;

    public ShownAccesses(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public void put(AccountId account, IntegrationId integration, ShownAccess shown) {
        ItemBuilder options = ItemBuilder.map();
        shown.options().forEach(options::text);
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key(account, integration))
                        .text("address", shown.address())
                        .text("region", shown.region())
                        .list("secrets", shown.secrets().stream().toList())
                        .map("options", options)
                        .build()));
    }

    /** Nothing where the integration has no credentials. */
    public Optional<ShownAccess> find(AccountId account, IntegrationId integration) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, integration).attributes())
                                .consistentRead(true))
                        .item())
                .map(ShownAccesses::read);
    }

    public void delete(AccountId account, IntegrationId integration) {
        client.deleteItem(
                delete -> delete.tableName(table).key(key(account, integration).attributes()));
    }

    private static ShownAccess read(Item item) {
        Map<String, String> options = new HashMap<>();
        item.map("options").attributes().forEach((name, value) -> options.put(name, value.s()));
        return new ShownAccess(
                item.text("address"), item.text("region"), new HashSet<>(item.texts("secrets")), options);
    }

    private static Key key(AccountId account, IntegrationId integration) {
        return new Key(IntegrationItems.partition(account, integration), KIND);
    }
}
