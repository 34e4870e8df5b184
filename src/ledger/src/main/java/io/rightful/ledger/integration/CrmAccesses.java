package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.access.CredentialItems;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The credentials and tokens of integrations, apart from them: only functions that call CRMs may read these items. */
public final class CrmAccesses {
    private final DynamoDbClient client;
    private final String table;

    public CrmAccesses(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** A token that was had by other credentials is forgotten. */
    public void put(AccountId account, IntegrationId integration, AccessCredentials credentials) {
        credentials().put(partition(account, integration), credentials);
        deleteToken(account, integration);
    }

    public Optional<AccessCredentials> find(AccountId account, IntegrationId integration) {
        return credentials().find(partition(account, integration));
    }

    public void delete(AccountId account, IntegrationId integration) {
        credentials().delete(partition(account, integration));
        deleteToken(account, integration);
    }

    public Optional<CrmToken> token(AccountId account, IntegrationId integration) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(token(partition(account, integration)).attributes())
                                .consistentRead(true))
                        .item())
                .map(item -> new CrmToken(
                        item.text("value"),
                        item.optionalText("expiresAt").map(Instant::parse),
                        item.optionalText("address"),
                        item.optionalText("refreshToken")));
    }

    public void putToken(AccountId account, IntegrationId integration, CrmToken token) {
        Map<String, AttributeValue> item = ItemBuilder.item(token(partition(account, integration)))
                .text("value", token.value())
                .text("expiresAt", token.expiresAt())
                .text("address", token.address())
                .text("refreshToken", token.refreshToken())
                .build();
        client.putItem(put -> put.tableName(table).item(item));
    }

    private void deleteToken(AccountId account, IntegrationId integration) {
        client.deleteItem(delete -> delete.tableName(table)
                .key(token(partition(account, integration)).attributes()));
    }

    private CredentialItems credentials() {
        return new CredentialItems(client, table);
    }

    private static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "crmAccess", integration.value());
    }

    private static Key token(String partition) {
        return new Key(partition, "token");
    }
}
