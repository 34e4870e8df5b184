package io.rightful.dynamodb;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * For tests: one server a JVM, tables of its own a test class. Register it in a static field with
 * {@code @RegisterExtension}.
 */
public final class DynamoDbExtension implements BeforeAllCallback {
    private static final AtomicInteger CLASSES = new AtomicInteger();

    private final String prefix = "test-" + CLASSES.incrementAndGet() + "-";
    private LocalDynamoDb server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(
                        LocalDynamoDb.class, type -> LocalDynamoDb.start(Optional.empty()), LocalDynamoDb.class);
        LocalDynamoDb.createTables(server.client(), prefix);
    }

    public DynamoDbClient client() {
        return server.client();
    }

    public DynamoDbStreamsClient streams() {
        return server.streams();
    }

    /** What leads the names of this test class's tables. */
    public String prefix() {
        return prefix;
    }

    public LocalDynamoDb server() {
        return server;
    }
}
