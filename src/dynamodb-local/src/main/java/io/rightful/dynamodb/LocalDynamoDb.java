package io.rightful.dynamodb;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in this process. It listens on the loopback address alone, on a port that was free; its own runner would
 * listen on every address of the machine and send telemetry.
 */
public final class LocalDynamoDb implements AutoCloseable {
    /** Held, because a log manager forgets the level of a logger that nobody holds. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private static final Region REGION = Region.US_EAST_1;
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final URI endpoint;
    private final DynamoDbClient client;
    private final DynamoDbStreamsClient streams;

    private LocalDynamoDb(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
        this.server = server;
        this.handler = handler;
        this.endpoint = endpoint;
        this.client = client(endpoint);
        this.streams = configured(endpoint, DynamoDbStreamsClient.builder())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** Starts it, and returns when it answers. Data is in memory, or kept in an existing folder. */
    public static LocalDynamoDb start(Optional<Path> folder) {
        JETTY.setLevel(Level.SEVERE);
        try {
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                    new LocalDynamoDBRequestHandler(
                            0, folder.isEmpty(), folder.map(Path::toString).orElse(null), true, false),
                    "");
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.setHandler(handler);
            server.start();
            int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            return new LocalDynamoDb(server, handler, URI.create("http://localhost:" + port));
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** The tables of {@code infra/tables.json}, each name led by the prefix. Tables that exist are kept. */
    public static void createTables(DynamoDbClient client, String prefix) {
        Tables tables = new Tables(client, prefix);
        TableDescriptions.read().forEach(tables::create);
    }

    /** A client of a server that another process or class loader has started. The caller closes it. */
    public static DynamoDbClient client(URI endpoint) {
        return configured(endpoint, DynamoDbClient.builder())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    public URI endpoint() {
        return endpoint;
    }

    public DynamoDbClient client() {
        return client;
    }

    /** Another client, with a meter. The caller closes it. */
    public DynamoDbClient client(Meter meter) {
        return configured(endpoint, DynamoDbClient.builder())
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(meter))
                .build();
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    @Override
    public void close() {
        client.close();
        streams.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        } finally {
            handler.close();
        }
    }

    private static <B extends AwsClientBuilder<B, ?>> B configured(URI endpoint, B builder) {
        return builder.endpointOverride(endpoint).region(REGION).credentialsProvider(CREDENTIALS);
    }
}
