package io.rightful.ledger.ownersync;

import java.time.InstantSource;
import java.util.List;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.PeopleReader;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Keeps lead owners here and in CRMs in step. Thread-safe. */
public final class OwnerSyncs {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final InstantSource clock;

    public OwnerSyncs(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
    }

    /** One run, by the account's settings and integrations as they are now. */
    public OwnerSync begin(AccountId account) {
        List<Integration> integrations = new Integrations(client, tables)
                .list(account).stream()
                        .map(Versioned::value)
                        .filter(integration -> integration.settings().syncLeadOwner())
                        .toList();
        SyncReader reader =
                new SyncReader(client, tables, account, integrations, new PeopleReader(client, tables, account));
        LeadFinder finder = new LeadFinder(
                client,
                tables,
                account,
                new Settings(client, tables).find(account).value());
        return new OwnerSync(client, tables, clock, reader, finder);
    }
}
