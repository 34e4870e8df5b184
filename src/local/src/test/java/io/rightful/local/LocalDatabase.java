package io.rightful.local;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.rightful.dynamodb.LocalDynamoDb;

/** What {@link Main} starts ahead of the functions. */
public final class LocalDatabase implements QuarkusTestResourceLifecycleManager {
    private LocalDynamoDb database;

    /** As system properties too, like {@link Main}: the SDK does not ask Quarkus' configuration. */
    @Override
    public Map<String, String> start() {
        database = LocalDynamoDb.start(Optional.empty());
        Map<String, String> settings = LocalSettings.of(database);
        settings.forEach(System::setProperty);
        return settings;
    }

    @Override
    public void stop() {
        database.close();
    }
}
