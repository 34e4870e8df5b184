package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SpreadListing;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
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

    /** A call's record could not be written. */
    public void list(CallKey call, IntegrationId integration, Reason reason, Instant now) {
        SyncProblem problem = new SyncProblem(
                SyncProblem.Kind.CALL,
                integration,
                of(call),
                Optional.empty(),
                reason,
                Optional.empty(),
                Optional.empty(),
                new CrmOwner.Nobody(),
                now);
        client.putItem(put -> put.tableName(table).item(SyncProblemItems.item(call.account(), problem)));
    }

    /** A call's record is no problem any more. */
    public void settle(CallKey call, IntegrationId integration) {
        Key key = SyncProblemItems.key(call.account(), integration, of(call), SyncProblem.Kind.CALL);
        client.deleteItem(delete -> delete.tableName(table).key(key.attributes()));
    }

    private static CrmLeadId of(CallKey call) {
        return new CrmLeadId(HistoryItems.subject(call));
    }
}
