package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The credentials and tokens of integrations, apart from them: only functions that call CRMs may read these items. */
public final class CrmAccesses {
    private static final String CREDENTIALS = "credentials";
    private static final String TOKEN = "token";

    private final DynamoDbClient client;
    private final String table;

    public CrmAccesses(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** A token that was had by other credentials is forgotten. */
    public void put(AccountId account, IntegrationId integration, CrmCredentials credentials) {
        Map<String, AttributeValue> item = ItemBuilder.item(key(account, integration, CREDENTIALS))
                .text("address", credentials.address())
                .text("region", credentials.region())
                .map("access", texts(credentials.access()))
                .map("options", texts(credentials.options()))
                .build();
        client.putItem(put -> put.tableName(table).item(item));
        delete(account, integration, TOKEN);
    }

    public Optional<CrmCredentials> find(AccountId account, IntegrationId integration) {
        return read(account, integration, CREDENTIALS)
                .map(item -> new CrmCredentials(
                        item.text("address"),
                        item.text("region"),
                        texts(item.map("access")),
                        texts(item.map("options"))));
    }

    public void delete(AccountId account, IntegrationId integration) {
        delete(account, integration, CREDENTIALS);
        delete(account, integration, TOKEN);
    }

    public Optional<CrmToken> token(AccountId account, IntegrationId integration) {
        return read(account, integration, TOKEN)
                .map(item -> new CrmToken(
                        item.text("value"),
                        item.optionalText("expiresAt").map(Instant::parse),
                        item.optionalText("address"),
                        item.optionalText("refreshToken")));
    }

    public void putToken(AccountId account, IntegrationId integration, CrmToken token) {
        Map<String, AttributeValue> item = ItemBuilder.item(key(account, integration, TOKEN))
                .text("value", token.value())
                .text("expiresAt", token.expiresAt())
                .text("address", token.address())
                .text("refreshToken", token.refreshToken())
                .build();
        client.putItem(put -> put.tableName(table).item(item));
    }

    private Optional<Item> read(AccountId account, IntegrationId integration, String kind) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                        .key(key(account, integration, kind).attributes())
                        .consistentRead(true))
                .item());
    }

    private void delete(AccountId account, IntegrationId integration, String kind) {
        client.deleteItem(delete ->
                delete.tableName(table).key(key(account, integration, kind).attributes()));
    }

    private static Key key(AccountId account, IntegrationId integration, String kind) {
        return new Key(Key.join(account.value(), "crmAccess", integration.value()), kind);
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
