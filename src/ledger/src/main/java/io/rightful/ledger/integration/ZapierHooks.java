package io.rightful.ledger.integration;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The Zaps that an integration tells of owners who change: as many as were switched on, and at most {@value #MOST}. */
public final class ZapierHooks {
    public static final int MOST = 20;

    private static final String PREFIX = "hook#";

    private final DynamoDbClient client;
    private final String table;

    public ZapierHooks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public List<ZapierHook> list(AccountId account, IntegrationId integration) {
        return PagedQuery.ofPrefix(table, IntegrationItems.partition(account, integration), PREFIX)
                .page(client, Optional.empty(), MOST, item -> read(new Item(item)))
                .items();
    }

    /** One that stands already is written as it is. */
    public void put(AccountId account, IntegrationId integration, ZapierHook hook) {
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key(account, integration, hook.id()))
                        .text("id", hook.id())
                        .text("address", hook.address())
                        .build()));
    }

    /** Nothing where there is none. */
    public void delete(AccountId account, IntegrationId integration, String id) {
        client.deleteItem(delete ->
                delete.tableName(table).key(key(account, integration, id).attributes()));
    }

    private static ZapierHook read(Item item) {
        return new ZapierHook(item.text("id"), item.text("address"));
    }

    private static Key key(AccountId account, IntegrationId integration, String id) {
        return new Key(IntegrationItems.partition(account, integration), PREFIX + id);
    }
}
