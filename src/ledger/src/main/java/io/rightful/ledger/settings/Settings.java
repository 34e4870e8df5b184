package io.rightful.ledger.settings;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.CrmsInUse;

/** What accounts decided. */
public final class Settings {
    private final DynamoDbClient client;
    private final String table;

    public Settings(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** The default at version 0 where nobody wrote any. */
    public Versioned<AccountSettings> find(AccountId account) {
        return writes(account).find();
    }

    /** Without an expected version the last write wins. What follows from CRM connections stays as their own settings made it. */
    public SettingsWrite<AccountSettings> put(
            AccountId account, AccountSettings settings, Optional<Long> expectedVersion) {
        return writes(account)
                .put(
                        present -> settings.withCrms(present.crms()),
                        changed -> SettingsItems.item(account, changed),
                        expectedVersion);
    }

    /** What follows from CRM connections, over the settings as they were read. Empty where it follows already. */
    public static Optional<VersionedPut> following(
            String table, AccountId account, Versioned<AccountSettings> read, CrmsInUse crms) {
        return Optional.of(read.value())
                .filter(settings -> !settings.crms().equals(crms))
                .map(settings ->
                        VersionedPut.of(table, SettingsItems.item(account, settings.withCrms(crms)), read.version()));
    }

    private VersionedWrites<AccountSettings> writes(AccountId account) {
        return new VersionedWrites<>(
                client,
                table,
                SettingsItems.key(account),
                SettingsItems::parse,
                new Versioned<>(AccountSettings.DEFAULT, 0));
    }
}
