package io.rightful.ledger.call;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;

/** What is known of calls that are told of again. */
public record KnownCalls(DynamoDbClient client, TableNames tables) {
    /** By call; a call that is not known is not among them. One request for every hundred. */
    public Map<CallKey, CallFacts> of(Collection<CallKey> calls) {
        Map<CallKey, CallFacts> known = new HashMap<>();
        new BatchRead(client)
                .read(tables.calls(), calls.stream().map(CallItems::key).toList())
                .forEach((key, item) -> {
                    CallKey call = CallItems.callKey(key);
                    known.put(call, CallItems.read(call, item).facts());
                });
        return known;
    }
}
