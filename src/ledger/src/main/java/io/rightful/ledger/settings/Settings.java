package io.rightful.ledger.settings;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;

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

    /** Without an expected version the last write wins. */
    public SettingsWrite<AccountSettings> put(
            AccountId account, AccountSettings settings, Optional<Long> expectedVersion) {
        return writes(account).put(settings, SettingsItems.item(account, settings), expectedVersion);
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
