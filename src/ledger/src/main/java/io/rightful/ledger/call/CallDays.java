package io.rightful.ledger.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** The days of which an account has calls. */
final class CallDays {
    /** A page does not look at more days than this; its cursor goes on below the last. */
    static final int LIMIT = 31;

    private static final int DAY_LENGTH = "2026-01-01".length();

    private final DynamoDbClient client;
    private final TableNames tables;

    CallDays(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    List<String> newestFirst(AccountId account, Optional<Instant> from, String before) {
        String first = from.map(
                        time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .orElse("0");
        String last = before.substring(0, Math.min(DAY_LENGTH, before.length()));
        if (first.compareTo(last) > 0) {
            return List.of();
        }
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.calls())
                .keyConditionExpression("#partition = :partition AND #sort BETWEEN :first AND :last")
                .expressionAttributeNames(Map.of("#partition", Key.PARTITION, "#sort", Key.SORT))
                .expressionAttributeValues(Map.of(
                        ":partition", AttributeValue.fromS(Key.join(account.value(), "days")),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)))
                .scanIndexForward(false)
                .limit(LIMIT)
                .build();
        return client.query(query).items().stream()
                .map(item -> item.get(Key.SORT).s())
                .toList();
    }
}
