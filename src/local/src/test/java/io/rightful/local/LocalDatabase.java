package io.rightful.local;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.rightful.dynamodb.LocalDynamoDb;

/** What {@link Main} starts ahead of the functions. */
public final class LocalDatabase implements QuarkusTestResourceLifecycleManager {
    private LocalDynamoDb database;

    @Override
    public Map<String, String> start() {
        database = LocalDynamoDb.start(Optional.empty());
        return LocalSettings.of(database);
    }

    @Override
    public void stop() {
        database.close();
    }
}
