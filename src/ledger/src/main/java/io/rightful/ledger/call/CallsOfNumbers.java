package io.rightful.ledger.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Lists the calls of a contact's numbers, newest first: one query a number, and one batch for every hundred calls. */
public record CallsOfNumbers(DynamoDbClient client, TableNames tables) {

    /**
     * Calls that stand below a position of the list.
     *
     * @param calls by their positions
     * @param last where the list goes on; empty where nothing is left
     */
    public record Below(List<Map.Entry<String, StoredCall>> calls, Optional<String> last) {}

    /**
     * @param numbers E.164
     * @param before the position of the call before, or nothing to begin with the newest
     */
    public Below list(AccountId account, Collection<String> numbers, Optional<String> before, int limit) {
        List<CallPosition> positions = numbers.stream()
                .flatMap(number -> below(account, number, before.orElse(CallPosition.AFTER_ALL), limit).stream())
                .sorted(Comparator.comparing(CallPosition::sort).reversed())
                .limit(limit)
                .toList();
        var items = new BatchRead(client)
                .read(tables.calls(), positions.stream().map(CallPosition::key).toList());
        List<Map.Entry<String, StoredCall>> calls = positions.stream()
                .filter(position -> items.containsKey(position.key()))
                .map(position -> Map.entry(
                        position.sort(), CallItems.read(CallItems.callKey(position.key()), items.get(position.key()))))
                .toList();
        return new Below(
                calls,
                positions.size() < limit
                        ? Optional.empty()
                        : Optional.of(positions.get(limit - 1).sort()));
    }

    private List<CallPosition> below(AccountId account, String number, String before, int limit) {
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.calls())
                .indexName("by-number")
                .keyConditionExpression("#number = :number AND #sort < :before")
                .expressionAttributeNames(Map.of("#number", "number", "#sort", "daySort"))
                .expressionAttributeValues(Map.of(
                        ":number", AttributeValue.fromS(CallItems.numberPartition(account, number)),
                        ":before", AttributeValue.fromS(before)))
                .scanIndexForward(false)
                .limit(limit)
                .build();
        return client.query(query).items().stream()
                .map(item -> new CallPosition(Key.of(item), item.get("daySort").s()))
                .toList();
    }
}
