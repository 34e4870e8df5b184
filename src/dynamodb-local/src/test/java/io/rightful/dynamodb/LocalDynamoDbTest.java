package io.rightful.dynamodb;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalDynamoDbTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final Map<String, AttributeValue> KEY =
            Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b"));

    @Test
    void theTablesOfTheDescriptionExistUnderThePrefix() {
        List<String> names = TableDescriptions.read().stream()
                .map(table -> DYNAMO_DB.prefix() + table.name())
                .toList();

        assertThat(names).hasSize(6);
        assertThat(DYNAMO_DB.client().listTables().tableNames()).containsAll(names);
    }

    @Test
    void creatingTheTablesAgainKeepsThem() {
        LocalDynamoDb.createTables(DYNAMO_DB.client(), DYNAMO_DB.prefix());

        assertThat(DYNAMO_DB.client().listTables().tableNames())
                .filteredOn(name -> name.startsWith(DYNAMO_DB.prefix()))
                .hasSize(6);
    }

    @Test
    void streamsIndexesAndTimeToLiveAreAsDescribed() {
        String mappings = DYNAMO_DB.prefix() + "user-mappings";
        String deliveries = DYNAMO_DB.prefix() + "deliveries";

        var described = DYNAMO_DB.client().describeTable(table -> table.tableName(mappings));
        assertThat(described.table().globalSecondaryIndexes()).hasSize(2);
        assertThat(DYNAMO_DB
                        .streams()
                        .listStreams(list -> list.tableName(mappings))
                        .streams())
                .hasSize(1);
        assertThat(DYNAMO_DB
                        .client()
                        .describeTimeToLive(table -> table.tableName(deliveries))
                        .timeToLiveDescription()
                        .timeToLiveStatus())
                .isEqualTo(TimeToLiveStatus.ENABLED);
    }

    @Test
    void aFolderKeepsItsDataOverARestart(@TempDir Path folder) {
        try (LocalDynamoDb first = LocalDynamoDb.start(Optional.of(folder))) {
            LocalDynamoDb.createTables(first.client(), "kept-");
            first.client().putItem(put -> put.tableName("kept-contacts").item(KEY));
        }
        try (LocalDynamoDb second = LocalDynamoDb.start(Optional.of(folder))) {
            LocalDynamoDb.createTables(second.client(), "kept-");

            var read = second.client()
                    .getItem(get -> get.tableName("kept-contacts").key(KEY));
            assertThat(read.hasItem()).isTrue();
        }
    }

    @Test
    void anOlderFolderGetsTheStreamsAndTheIndexThatItLacks(@TempDir Path folder) {
        try (LocalDynamoDb first = LocalDynamoDb.start(Optional.of(folder))) {
            TableDescriptions.read().stream()
                    .map(table -> new TableDescription(
                            table.name(),
                            table.hashKey(),
                            table.rangeKey(),
                            Optional.empty(),
                            table.timeToLive(),
                            table.name().equals("deliveries") ? List.of() : table.indexes()))
                    .forEach(new Tables(first.client(), "older-")::create);
        }
        try (LocalDynamoDb second = LocalDynamoDb.start(Optional.of(folder))) {
            LocalDynamoDb.createTables(second.client(), "older-");
            LocalDynamoDb.createTables(second.client(), "older-");

            var deliveries = second.client().describeTable(table -> table.tableName("older-deliveries"));
            assertThat(deliveries.table().streamSpecification().streamViewType())
                    .isEqualTo(StreamViewType.KEYS_ONLY);
            assertThat(deliveries.table().globalSecondaryIndexes())
                    .singleElement()
                    .satisfies(index ->
                            assertThat(index.projection().nonKeyAttributes()).contains("state", "about"));
            var contacts = second.client().describeTable(table -> table.tableName("older-contacts"));
            assertThat(contacts.table().streamSpecification()).isNull();
        }
    }

    @Test
    void noOtherMachineCanReachIt() throws Exception {
        int port = DYNAMO_DB.server().endpoint().getPort();
        List<InetAddress> reachableByOthers = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();

        for (InetAddress address : reachableByOthers) {
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, port), 1000);
                }
            });
        }
    }
}
