package io.rightful.ledger.activity;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** Reads what users had to do with calls: at a cost in proportion to their calls of the time, and to nobody else's. */
public record Activities(DynamoDbClient client, TableNames tables) {

    /**
     * In order of time. One query for about seven thousand calls.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public Stream<Involvement> of(AccountId account, UserId user, Instant from, Instant to) {
        return of(ActivityItems.partition(account, user), from, to);
    }

    /** The calls that nobody is responsible for, in no order. One query a shard, at least. */
    public Stream<Involvement> ofNobody(AccountId account, Instant from, Instant to) {
        return IntStream.range(0, CallItems.DAY_SHARDS)
                .mapToObj(shard -> ActivityItems.unassigned(account, shard))
                .flatMap(partition -> of(partition, from, to));
    }

    private Stream<Involvement> of(String partition, Instant from, Instant to) {
        return client
                .queryPaginator(query -> query.tableName(tables.calls())
                        .keyConditionExpression("#partition = :partition AND #time BETWEEN :from AND :to")
                        .expressionAttributeNames(Map.of("#partition", Key.PARTITION, "#time", Key.SORT))
                        .expressionAttributeValues(Map.of(
                                ":partition", AttributeValue.fromS(partition),
                                ":from", AttributeValue.fromS(SortableTime.of(from)),
                                ":to", AttributeValue.fromS(SortableTime.of(to)))))
                .items()
                .stream()
                .map(ActivityItems::read);
    }
}
