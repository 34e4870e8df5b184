package io.rightful.dynamodb;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * For simulators: an {@link EmbeddedDynamoDb}, another for every hundred scenarios, because a filled one is slow. Register it
 * in a static field with {@code @RegisterExtension}.
 */
public final class EmbeddedDynamoDbExtension implements BeforeEachCallback, AfterAllCallback {
    private static final int SCENARIOS_OF_ONE = 100;

    private Optional<EmbeddedDynamoDb> database = Optional.empty();
    private int scenarios;

    @Override
    public void beforeEach(ExtensionContext context) {
        if (scenarios++ % SCENARIOS_OF_ONE == 0) {
            afterAll(context);
            database = Optional.of(EmbeddedDynamoDb.start());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.ifPresent(EmbeddedDynamoDb::close);
    }

    public DynamoDbClient client() {
        return database.orElseThrow().client();
    }
}
