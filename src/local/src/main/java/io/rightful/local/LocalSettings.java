package io.rightful.local;

import java.util.Map;

import io.rightful.dynamodb.LocalDynamoDb;

/** What a deployment would state from outside: the database's address, and the key pair of this run's tokens. */
final class LocalSettings {
    private static final String TABLE_PREFIX = "rightful-";

    private LocalSettings() {}

    /** Creates the tables too, since nothing may look for them earlier. */
    static Map<String, String> of(LocalDynamoDb database) {
        LocalDynamoDb.createTables(database.client(), TABLE_PREFIX);
        TokenKeys keys = TokenKeys.generate();
        return Map.of(
                "quarkus.dynamodb.endpoint-override",
                database.endpoint().toString(),
                "quarkus.dynamodb.aws.region",
                "us-east-1",
                "quarkus.dynamodb.aws.credentials.type",
                "static",
                "quarkus.dynamodb.aws.credentials.static-provider.access-key-id",
                "local",
                "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key",
                "local",
                "rightful.tables.prefix",
                TABLE_PREFIX,
                "mp.jwt.verify.publickey",
                keys.verifying(),
                "smallrye.jwt.sign.key",
                keys.signing());
    }
}
