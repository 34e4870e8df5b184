package io.rightful.callcompleted;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.rightful.dynamodb.LocalDynamoDb;

/** DynamoDB Local with the tables, for the whole run of the tests. */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private static final String PREFIX = "functions-";

    private LocalDynamoDb server;

    @Override
    public Map<String, String> start() {
        server = LocalDynamoDb.start(Optional.empty());
        LocalDynamoDb.createTables(server.client(), PREFIX);
        return Map.of(
                "quarkus.dynamodb.endpoint-override", server.endpoint().toString(),
                "quarkus.dynamodb.aws.region", "us-east-1",
                "quarkus.dynamodb.aws.credentials.type", "static",
                "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local",
                "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local",
                "rightful.tables.prefix", PREFIX);
    }

    @Override
    public void stop() {
        server.close();
    }
}
