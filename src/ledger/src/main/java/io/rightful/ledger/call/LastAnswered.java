package io.rightful.ledger.call;

import java.time.Duration;
import java.time.Instant;
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
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;

/** Whether a lead has been talked to. One query a number, one batch for the calls; a number's newest hundred are looked at. */
public record LastAnswered(DynamoDbClient client, TableNames tables) {
    private static final int NEWEST = 100;
    /** A call stands on the list where it began, and may be answered, or end, much later. */
    private static final Duration LONGEST_CALL = Duration.ofDays(1);

    /**
     * When the last answered call ended, or was answered, where its end is not known; nothing of calls that began over a day
     * before.
     *
     * @param numbers E.164
     */
    public Optional<Instant> of(AccountId account, Collection<String> numbers, Instant since) {
        List<Key> keys = numbers.stream()
                .flatMap(number -> calls(account, number, since.minus(LONGEST_CALL)).stream())
                .toList();
        return new BatchRead(client)
                .read(tables.calls(), keys).entrySet().stream()
                        .map(item -> CallItems.read(CallItems.callKey(item.getKey()), item.getValue()))
                        .filter(call -> call.facts().call().result() == CallResult.ANSWERED)
                        .map(LastAnswered::moment)
                        .max(Comparator.naturalOrder());
    }

    private static Instant moment(StoredCall stored) {
        Call call = stored.facts().call();
        return call.endedAt().or(call::answeredAt).orElseGet(stored::time);
    }

    /** Texts and forms may stand on the same list. */
    private List<Key> calls(AccountId account, String number, Instant since) {
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.calls())
                .indexName("by-number")
                .keyConditionExpression("#number = :number AND #sort >= :since")
                .expressionAttributeNames(Map.of("#number", "number", "#sort", "daySort"))
                .expressionAttributeValues(Map.of(
                        ":number",
                        AttributeValue.fromS(Key.join(account.value(), "number", number)),
                        ":since",
                        AttributeValue.fromS(since.toString())))
                .scanIndexForward(false)
                .limit(NEWEST)
                .build();
        return client.query(query).items().stream()
                .map(Key::of)
                .filter(key -> key.sort().equals("call"))
                .toList();
    }
}
