package io.rightful.ledger.integration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.settings.SettingsWrite;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The CRM connections of an account. */
public final class Integrations {
    private static final Comparator<Versioned<Integration>> BY_RANK = Comparator.comparingInt(
                    (Versioned<Integration> stored) -> stored.value().rank())
            .thenComparing(stored -> stored.value().id());

    private final DynamoDbClient client;
    private final String table;

    public Integrations(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public Optional<Versioned<Integration>> find(AccountId account, IntegrationId integration) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(IntegrationItems.key(account, integration).attributes())
                                .consistentRead(true))
                        .item())
                .map(IntegrationItems::read);
    }

    /** All of an account's, the highest rank first. A moment behind what was written last. */
    public List<Versioned<Integration>> list(AccountId account) {
        return new Listing(client, table, IntegrationItems.listing(account))
                .all(IntegrationItems::read).stream().sorted(BY_RANK).toList();
    }

    /** Creates or replaces one. Without an expected version the last write wins; version 0 expects none. */
    public SettingsWrite<Integration> put(AccountId account, Integration integration, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            long current =
                    find(account, integration.id()).map(Versioned::version).orElse(0L);
            if (expectedVersion.filter(expected -> expected != current).isPresent()) {
                return new SettingsWrite.VersionConflict<>(current);
            }
            client.putItem(VersionedPut.of(table, IntegrationItems.item(account, integration), current)
                    .alone());
            return new SettingsWrite.Written<>(new Versioned<>(integration, current + 1));
        });
    }

    /** Disconnects the CRM. What was synced stays, and is nobody's side any more. */
    public void delete(AccountId account, IntegrationId integration) {
        client.deleteItem(delete -> delete.tableName(table)
                .key(IntegrationItems.key(account, integration).attributes()));
    }
}
