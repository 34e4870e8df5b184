package io.rightful.ledger.integration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.SettingsWrite;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.CrmsInUse;
import io.rightful.rules.sync.IntegrationId;

/** The CRM connections of an account. */
public final class Integrations {
    private static final Comparator<Versioned<Integration>> BY_RANK = Comparator.comparingInt(
                    (Versioned<Integration> stored) -> stored.value().rank())
            .thenComparing(stored -> stored.value().id());

    private final DynamoDbClient client;
    private final String table;
    private final Settings settings;

    public Integrations(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.settings = new Settings(client, tables);
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
            write(
                    account,
                    VersionedPut.of(table, IntegrationItems.item(account, integration), current)
                            .inTransaction(),
                    crms -> crms.with(integration.id(), integration.settings()));
            return new SettingsWrite.Written<>(new Versioned<>(integration, current + 1));
        });
    }

    /** Disconnects the CRM. What was synced stays, and is nobody's side any more. */
    public void delete(AccountId account, IntegrationId integration) {
        TransactWriteItem delete = TransactWriteItem.builder()
                .delete(item -> item.tableName(table)
                        .key(IntegrationItems.key(account, integration).attributes()))
                .build();
        Contention.retrying(() -> {
            write(account, delete, crms -> crms.without(integration));
            return integration;
        });
    }

    /** With what the account's decisions must know of it. */
    private void write(AccountId account, TransactWriteItem integration, UnaryOperator<CrmsInUse> change) {
        Versioned<AccountSettings> read = settings.find(account);
        List<TransactWriteItem> writes = new ArrayList<>(List.of(integration));
        Settings.following(table, account, read, change.apply(read.value().crms()))
                .ifPresent(put -> writes.add(put.inTransaction()));
        client.transactWriteItems(transaction -> transaction.transactItems(writes));
    }
}
