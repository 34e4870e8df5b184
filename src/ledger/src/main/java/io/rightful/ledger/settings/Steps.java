package io.rightful.ledger.settings;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** Admins' descriptions of flow steps that payloads do not describe. */
public final class Steps {
    private final DynamoDbClient client;
    private final String table;

    public Steps(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** Nothing at version 0 where nobody described it. */
    public Versioned<Optional<StepDescription>> find(AccountId account, SourceName source, String flowStep) {
        return writes(StepItems.key(account, source, flowStep)).find();
    }

    /** Without an expected version the last write wins. */
    public SettingsWrite<Optional<StepDescription>> put(
            AccountId account,
            SourceName source,
            String flowStep,
            StepDescription step,
            Optional<Long> expectedVersion) {
        Key key = StepItems.key(account, source, flowStep);
        return writes(key).put(Optional.of(step), StepItems.item(key, step), expectedVersion);
    }

    /** Nothing happens where nobody described it. */
    public void delete(AccountId account, SourceName source, String flowStep) {
        client.deleteItem(delete -> delete.tableName(table)
                .key(StepItems.key(account, source, flowStep).attributes()));
    }

    private VersionedWrites<Optional<StepDescription>> writes(Key key) {
        return new VersionedWrites<>(client, table, key, StepItems::parse, new Versioned<>(Optional.empty(), 0));
    }
}
