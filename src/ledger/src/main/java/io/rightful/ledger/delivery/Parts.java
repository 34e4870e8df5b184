package io.rightful.ledger.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;

/** The items {@code part#000}, {@code part#001} … of one partition, each with a piece of a body. */
record Parts(DynamoDbClient client, String table, String partition) {
    static final String BODY = "body";
    private static final String PREFIX = "part#";

    Key key(int part) {
        return new Key(partition, PREFIX + String.format(Locale.ROOT, "%03d", part));
    }

    /** In order; none where nothing is kept. */
    List<Item> read() {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk AND begins_with(#sk, :prefix)")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#sk", Key.SORT))
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(partition),
                                ":prefix", AttributeValue.fromS(PREFIX)))
                        .consistentRead(true))
                .items()
                .stream()
                .map(Item::new)
                .toList();
    }

    static byte[] body(List<Item> parts) {
        return Chunks.body(parts.stream().map(part -> part.bytes(BODY)).toList());
    }

    Stream<Key> keys(int count) {
        return Stream.iterate(0, part -> part + 1).limit(count).map(this::key);
    }
}
