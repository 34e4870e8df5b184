package io.rightful.ledger.integration;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.access.ShownAccessItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** What may be shown of how integrations are connected, apart from their credentials, which whoever shows it may not read. */
public final class ShownAccesses {
    private final ShownAccessItems items;

    public ShownAccesses(DynamoDbClient client, TableNames tables) {
        this.items = new ShownAccessItems(client, tables.accounts());
    }

    public void put(AccountId account, IntegrationId integration, ShownAccess shown) {
        items.put(IntegrationItems.partition(account, integration), shown);
    }

    /** Nothing where the integration has no credentials. */
    public Optional<ShownAccess> find(AccountId account, IntegrationId integration) {
        return items.find(IntegrationItems.partition(account, integration));
    }

    public void delete(AccountId account, IntegrationId integration) {
        items.delete(IntegrationItems.partition(account, integration));
    }
}
