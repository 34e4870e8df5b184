package io.rightful.ledger.ownersync;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SpreadListing;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** What the sync of an integration left undone, and its conflicts. */
public final class SyncProblems {
    private final DynamoDbClient client;
    private final String table;

    public SyncProblems(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** The newest first, a moment behind what was written last. */
    public Page<SyncProblem> list(AccountId account, IntegrationId integration, Optional<String> cursor, int limit) {
        return new SpreadListing(client, table, SyncProblemItems.listing(account, integration))
                .newestFirst(cursor, limit, SyncProblemItems::read);
    }
}
