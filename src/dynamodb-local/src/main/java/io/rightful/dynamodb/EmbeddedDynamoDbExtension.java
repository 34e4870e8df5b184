package io.rightful.dynamodb;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * For simulators: an {@link EmbeddedDynamoDb}, another after so many tests, because a filled one is slow. Register it in a
 * static field with {@code @RegisterExtension}.
 */
public final class EmbeddedDynamoDbExtension implements BeforeEachCallback, AfterAllCallback {
    private final int testsOfOne;
    private Optional<EmbeddedDynamoDb> database = Optional.empty();
    private int tests;

    public EmbeddedDynamoDbExtension(int testsOfOne) {
        this.testsOfOne = testsOfOne;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (tests++ % testsOfOne == 0) {
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
