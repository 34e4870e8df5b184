package io.rightful.lambda;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.eclipse.microprofile.config.ConfigProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.LocalDynamoDb;
import io.rightful.ledger.table.TableNames;

/** What a function under test finds of AWS: the tables, the event bus and the scheduler, one of each a JVM. */
public final class LocalAws implements QuarkusTestResourceLifecycleManager {
    public static final TableNames TABLES = new TableNames("rightful-");
    static final String BUS = "aws.endpointUrlEventBridge";
    static final String SCHEDULER = "aws.endpointUrlScheduler";
    static final String DATABASE = "aws.endpointUrlDynamoDb";

    /** A function in this very process reads them as system properties: the SDK does not ask Quarkus' configuration. */
    @Override
    public Map<String, String> start() {
        Map<String, String> properties = Map.of(
                DATABASE,
                Started.DATABASE.endpoint().toString(),
                BUS,
                Started.BUS.endpoint().toString(),
                SCHEDULER,
                Started.SCHEDULER.endpoint().toString(),
                "aws.region",
                "us-east-1",
                "aws.accessKeyId",
                "local",
                "aws.secretAccessKey",
                "local");
        properties.forEach(System::setProperty);
        return properties;
    }

    /** Both end with the JVM: starting the tables anew for every profile of a test would take seconds each time. */
    @Override
    public void stop() {}

    /** The test's own way to the tables. */
    public static DynamoDbClient dynamoDb() {
        return Client.OPEN;
    }

    static URI database() {
        return Started.DATABASE.endpoint();
    }

    static URI configured(String endpoint) {
        return ConfigProvider.getConfig().getValue(endpoint, URI.class);
    }

    private static final class Started {
        static final LocalDynamoDb DATABASE = LocalDynamoDb.start(Optional.empty());
        static final LocalBus BUS = LocalBus.start();
        static final LocalScheduler SCHEDULER = LocalScheduler.start();

        static {
            LocalDynamoDb.createTables(DATABASE.client(), "rightful-");
        }
    }

    private static final class Client {
        static final DynamoDbClient OPEN = LocalDynamoDb.client(configured(DATABASE));
    }
}
