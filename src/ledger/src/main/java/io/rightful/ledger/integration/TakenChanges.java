package io.rightful.ledger.integration;

import java.time.Duration;
import java.time.Instant;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** Which of the changes that CRMs send have been dealt with, by the sender's own identifiers, for {@value #DAYS} days. */
public final class TakenChanges {
    private static final int DAYS = 30;
    private static final String KIND = "crmEvent";

    private final DynamoDbClient client;
    private final String table;

    public TakenChanges(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    public boolean contains(AccountId account, IntegrationId integration, String event) {
        return client.getItem(get -> get.tableName(table)
                        .key(key(account, integration, event).attributes())
                        .consistentRead(true))
                .hasItem();
    }

    /** To be written once it is dealt with: what was interrupted is dealt with again. */
    public void put(AccountId account, IntegrationId integration, String event, Instant now) {
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key(account, integration, event))
                        .seconds("expiresAt", now.plus(Duration.ofDays(DAYS)))
                        .build()));
    }

    private static Key key(AccountId account, IntegrationId integration, String event) {
        return new Key(Key.join(account.value(), KIND, integration.value(), Digest.of(event)), KIND);
    }
}
