package io.rightful.dynamodb;

import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

import io.rightful.dynamodb.TableDescription.IndexDescription;

/** Creates tables as they are described; one that exists stays as it is, and gets the stream and the indexes that it lacks. */
record Tables(DynamoDbClient client, String prefix) {

    void create(TableDescription table) {
        String name = prefix + table.name();
        try {
            client.createTable(request(name, table));
        } catch (ResourceInUseException e) {
            table.stream().ifPresent(view -> follow(name, view));
            index(name, table);
            return;
        }
        table.timeToLive()
                .ifPresent(attribute -> client.updateTimeToLive(update -> update.tableName(name)
                        .timeToLiveSpecification(
                                ttl -> ttl.attributeName(attribute).enabled(true))));
    }

    private static CreateTableRequest request(String name, TableDescription table) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(table.hashKey(), table.rangeKey()))
                .attributeDefinitions(attributes(table));
        table.stream().map(Tables::stream).ifPresent(request::streamSpecification);
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(Tables::index).toList());
        }
        return request.build();
    }

    /** A folder may be older than the stream. */
    private void follow(String name, String view) {
        if (client.describeTable(describe -> describe.tableName(name)).table().streamSpecification() == null) {
            client.updateTable(update -> update.tableName(name).streamSpecification(stream(view)));
        }
    }

    /** And older than an index; DynamoDB makes one at a time. */
    private void index(String name, TableDescription table) {
        List<String> there =
                client.describeTable(describe -> describe.tableName(name)).table().globalSecondaryIndexes().stream()
                        .map(GlobalSecondaryIndexDescription::indexName)
                        .toList();
        table.indexes().stream()
                .filter(index -> !there.contains(index.name()))
                .map(Tables::index)
                .map(Tables::creation)
                .forEach(creation -> client.updateTable(update -> update.tableName(name)
                        .attributeDefinitions(attributes(table))
                        .globalSecondaryIndexUpdates(List.of(creation))));
    }

    private static GlobalSecondaryIndexUpdate creation(GlobalSecondaryIndex index) {
        return GlobalSecondaryIndexUpdate.builder()
                .create(create -> create.indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection()))
                .build();
    }

    private static StreamSpecification stream(String view) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(view)
                .build();
    }

    private static GlobalSecondaryIndex index(IndexDescription index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.hashKey(), index.rangeKey()))
                .projection(projection(index))
                .build();
    }

    private static Projection projection(IndexDescription index) {
        Projection.Builder projection = Projection.builder().projectionType(index.projection());
        return (index.attributes().isEmpty() ? projection : projection.nonKeyAttributes(index.attributes())).build();
    }

    private static List<KeySchemaElement> keys(String hashKey, String rangeKey) {
        return List.of(key(hashKey, KeyType.HASH), key(rangeKey, KeyType.RANGE));
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static List<AttributeDefinition> attributes(TableDescription table) {
        Stream<String> ofIndexes =
                table.indexes().stream().flatMap(index -> Stream.of(index.hashKey(), index.rangeKey()));
        return Stream.concat(Stream.of(table.hashKey(), table.rangeKey()), ofIndexes)
                .distinct()
                .map(name -> AttributeDefinition.builder()
                        .attributeName(name)
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .toList();
    }
}
