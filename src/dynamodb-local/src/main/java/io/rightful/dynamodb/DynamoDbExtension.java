package io.rightful.dynamodb;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * For tests: a server for each test class, because one that others have filled is slow. Register it in a static field with
 * {@code @RegisterExtension}.
 */
public final class DynamoDbExtension implements BeforeAllCallback, AfterAllCallback {
    private static final String PREFIX = "test-";

    private LocalDynamoDb server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = LocalDynamoDb.start(Optional.empty());
        LocalDynamoDb.createTables(server.client(), PREFIX);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    public DynamoDbClient client() {
        return server.client();
    }

    public DynamoDbStreamsClient streams() {
        return server.streams();
    }

    /** What leads the names of the tables. */
    public String prefix() {
        return PREFIX;
    }

    public LocalDynamoDb server() {
        return server;
    }
}
