package io.rightful.ledger.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;

/** The calls, texts and forms of one number or e-mail, newest first: index {@code by-number}, which follows a moment later. */
public record ReceivedList(DynamoDbClient client, TableNames tables) {
    /** Greater than every time. */
    private static final String AFTER_ALL = "~";

    /** @param sort where it stands on the list, without saying whose list that is */
    public record Place(Key key, String sort) {}

    /** @param before a place's sort, or nothing to begin with the newest */
    public List<Place> below(String list, Optional<String> before, int limit) {
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.calls())
                .indexName("by-number")
                .keyConditionExpression("#list = :list AND #sort < :before")
                .expressionAttributeNames(Map.of("#list", "number", "#sort", "daySort"))
                .expressionAttributeValues(Map.of(
                        ":list", AttributeValue.fromS(list), ":before", AttributeValue.fromS(before.orElse(AFTER_ALL))))
                .scanIndexForward(false)
                .limit(limit)
                .build();
        return client.query(query).items().stream()
                .map(item -> new Place(Key.of(item), item.get("daySort").s()))
                .toList();
    }
}
