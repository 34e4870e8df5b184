package io.rightful.ledger.integration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The doors of CRMs, found by integration or by door. A door's item holds all of it, and its key is led by no account. */
public final class CrmDoors {
    private static final String KIND = "crmDoor";

    private final DynamoDbClient client;
    private final String table;

    public CrmDoors(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** A door is a claim until what is sent there verifies against its secrets. */
    public Optional<CrmDoor> byDoor(String door) {
        return find(doorKey(door));
    }

    public Optional<CrmDoor> find(AccountId account, IntegrationId integration) {
        return find(key(account, integration));
    }

    /** An integration keeps its door as long as it stands. */
    public void put(CrmDoor door) {
        client.transactWriteItems(transaction -> transaction.transactItems(
                put(key(door.account(), door.integration()), door), put(doorKey(door.door()), door)));
    }

    public void delete(CrmDoor door) {
        client.transactWriteItems(transaction -> transaction.transactItems(
                delete(key(door.account(), door.integration())), delete(doorKey(door.door()))));
    }

    private Optional<CrmDoor> find(Key key) {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key.attributes()).consistentRead(true))
                        .item())
                .map(CrmDoors::read);
    }

    private TransactWriteItem put(Key key, CrmDoor door) {
        Map<String, AttributeValue> item = ItemBuilder.item(key)
                .text("account", door.account())
                .text("integration", door.integration())
                .text("crm", door.crm())
                .text("door", door.door())
                .list("secrets", door.secrets())
                .build();
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table).item(item).build())
                .build();
    }

    private TransactWriteItem delete(Key key) {
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table).key(key.attributes()).build())
                .build();
    }

    private static CrmDoor read(Item item) {
        List<String> secrets = item.texts("secrets");
        return new CrmDoor(
                new AccountId(item.text("account")),
                new IntegrationId(item.text("integration")),
                item.text("crm"),
                item.text("door"),
                secrets);
    }

    private static Key key(AccountId account, IntegrationId integration) {
        return new Key(IntegrationItems.partition(account, integration), KIND);
    }

    private static Key doorKey(String door) {
        return new Key(Key.join(KIND, door), KIND);
    }
}
