package io.rightful.ledger.integration;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.pull.PullItem;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** How far the changes of each integration's CRM are read. */
public record Pulls(DynamoDbClient client, TableNames tables) {
    private static final String KIND = "pull";

    public PullItem of(AccountId account, IntegrationId integration) {
        Key key = new Key(IntegrationItems.partition(account, integration), KIND);
        return new PullItem(client, tables.accounts(), key);
    }
}
