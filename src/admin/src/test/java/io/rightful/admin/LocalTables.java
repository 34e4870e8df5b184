package io.rightful.admin;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.rightful.dynamodb.LocalDynamoDb;

/** DynamoDB Local with the tables, and a key pair to sign tokens with. */
public class LocalTables implements QuarkusTestResourceLifecycleManager {
    private LocalDynamoDb server;

    @Override
    public Map<String, String> start() {
        server = LocalDynamoDb.start(Optional.empty());
        LocalDynamoDb.createTables(server.client(), "rightful-");
        KeyPair keys = keys();
        return Map.of(
                "quarkus.dynamodb.endpoint-override", server.endpoint().toString(),
                "quarkus.dynamodb.aws.region", "us-east-1",
                "quarkus.dynamodb.aws.credentials.type", "static",
                "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local",
                "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local",
                "mp.jwt.verify.publickey", pem(keys.getPublic().getEncoded()),
                "smallrye.jwt.sign.key", pem(keys.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        server.close();
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private static String pem(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
