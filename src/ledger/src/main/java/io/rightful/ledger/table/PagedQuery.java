package io.rightful.ledger.table;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** One query of one partition. The cursor is the last key read, as text. */
public record PagedQuery(QueryRequest.Builder request) {

    public static PagedQuery ofPartition(String table, String partition) {
        return new PagedQuery(QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#partition = :partition")
                .expressionAttributeNames(Map.of("#partition", Key.PARTITION))
                .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition)))
                .consistentRead(true));
    }

    /** The items of a partition whose sort keys begin with a text. */
    public static PagedQuery ofPrefix(String table, String partition, String prefix) {
        return new PagedQuery(QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#partition = :partition AND begins_with(#sort, :prefix)")
                .expressionAttributeNames(Map.of("#partition", Key.PARTITION, "#sort", Key.SORT))
                .expressionAttributeValues(
                        Map.of(":partition", AttributeValue.fromS(partition), ":prefix", AttributeValue.fromS(prefix)))
                .consistentRead(true));
    }

    public static PagedQuery ofIndex(String table, String index, String partition) {
        return new PagedQuery(QueryRequest.builder()
                .tableName(table)
                .indexName(index)
                .keyConditionExpression("#partition = :partition")
                .expressionAttributeNames(Map.of("#partition", index))
                .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition))));
    }

    public PagedQuery newestFirst() {
        request.scanIndexForward(false);
        return this;
    }

    /** @throws InvalidCursorException where the cursor is none of this query's */
    public <T> Page<T> page(
            DynamoDbClient client, Optional<String> cursor, int limit, Function<Map<String, AttributeValue>, T> read) {
        request.limit(limit);
        cursor.ifPresent(text -> request.exclusiveStartKey(Cursor.read(text)));
        QueryResponse response = answer(client, cursor);
        Optional<String> next = response.hasLastEvaluatedKey()
                ? Optional.of(Cursor.write(response.lastEvaluatedKey()))
                : Optional.empty();
        return new Page<>(response.items().stream().map(read).toList(), next);
    }

    /** DynamoDB refuses a start outside the partition, so that no cursor leads into another's list. */
    private QueryResponse answer(DynamoDbClient client, Optional<String> cursor) {
        try {
            return client.query(request.build());
        } catch (DynamoDbException e) {
            if (cursor.isPresent()
                    && "ValidationException".equals(e.awsErrorDetails().errorCode())) {
                throw new InvalidCursorException(e);
            }
            throw e;
        }
    }
}
