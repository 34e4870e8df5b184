package io.rightful.ledger.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/**
 * Lists an account's calls, newest first. A page looks at a bounded number of calls, so one with a rare filter may be
 * short or empty and still have a cursor.
 */
public final class CallList {
    /** How many calls a page looks at, at the most, for each it may return. */
    private static final int EXAMINED_PER_RETURNED = 4;

    private final DynamoDbClient client;
    private final TableNames tables;
    private final CallDays days;

    public CallList(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.days = new CallDays(client, tables);
    }

    public Page<StoredCall> list(AccountId account, CallFilter filter, Optional<String> cursor, int limit) {
        String before = cursor.map(CallCursor::read)
                .orElseGet(() -> filter.to().map(Object::toString).orElse(CallPosition.AFTER_ALL));
        int examine = limit * EXAMINED_PER_RETURNED;
        Examined examined = filter.assignee()
                .map(user -> byAssignee(account, user, before, examine))
                .orElseGet(() -> byDay(account, filter, before, examine));
        var items = new BatchRead(client).read(tables.calls(), examined.keys());
        List<StoredCall> accepted = new ArrayList<>();
        for (CallPosition position : examined.positions()) {
            Optional.ofNullable(items.get(position.key()))
                    .map(item -> CallItems.read(CallItems.callKey(position.key()), item))
                    .filter(filter::accepts)
                    .ifPresent(accepted::add);
            if (accepted.size() == limit) {
                return new Page<>(accepted, examined.cursorAfter(position).map(CallCursor::write));
            }
        }
        return new Page<>(accepted, examined.cursor().map(CallCursor::write));
    }

    private Examined byAssignee(AccountId account, UserId user, String before, int examine) {
        List<CallPosition> positions =
                below("by-assignee", "assignee", CallItems.assigneePartition(account, user), before, examine);
        return Examined.of(positions, positions.size() == examine);
    }

    private Examined byDay(AccountId account, CallFilter filter, String before, int examine) {
        List<CallPosition> positions = new ArrayList<>();
        List<String> looked = days.newestFirst(account, filter.from(), before);
        for (String day : looked) {
            IntStream.range(0, CallItems.DAY_SHARDS)
                    .mapToObj(shard -> CallItems.dayPartition(account, day, shard))
                    .flatMap(partition -> below("by-day", "day", partition, before, examine).stream())
                    .sorted(Comparator.comparing(CallPosition::sort).reversed())
                    .forEach(positions::add);
            if (positions.size() >= examine) {
                return Examined.of(positions.subList(0, examine), true);
            }
        }
        boolean daysLeft = looked.size() == CallDays.LIMIT;
        return new Examined(positions, daysLeft ? Optional.of(looked.get(looked.size() - 1)) : Optional.empty());
    }

    private List<CallPosition> below(String index, String attribute, String partition, String before, int limit) {
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.calls())
                .indexName(index)
                .keyConditionExpression("#partition = :partition AND #sort < :before")
                .expressionAttributeNames(Map.of("#partition", attribute, "#sort", attribute + "Sort"))
                .expressionAttributeValues(
                        Map.of(":partition", AttributeValue.fromS(partition), ":before", AttributeValue.fromS(before)))
                .scanIndexForward(false)
                .limit(limit)
                .build();
        return client.query(query).items().stream()
                .map(item -> new CallPosition(
                        Key.of(item), item.get(attribute + "Sort").s()))
                .toList();
    }
}
