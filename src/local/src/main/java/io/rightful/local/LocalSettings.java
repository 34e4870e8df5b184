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
                "aws.endpointUrlDynamoDb",
                database.endpoint().toString(),
                "aws.region",
                "us-east-1",
                "aws.accessKeyId",
                "local",
                "aws.secretAccessKey",
                "local",
                "rightful.tables.prefix",
                TABLE_PREFIX,
                "mp.jwt.verify.publickey",
                keys.verifying(),
                "smallrye.jwt.sign.key",
                keys.signing());
    }
}
