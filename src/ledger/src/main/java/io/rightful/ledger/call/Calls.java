package io.rightful.ledger.call;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.CallKey;

/** Finds one call by its id or by an alias. */
public final class Calls {
    private final DynamoDbClient client;
    private final TableNames tables;

    public Calls(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** One read by id; two more where the id is an alias. */
    public Optional<StoredCall> find(CallKey key) {
        return byId(key)
                .or(() -> item(CallItems.aliasKey(key.account(), key.source(), key.callId()))
                        .map(alias -> new CallKey(key.account(), key.source(), CallItems.aliasOf(alias)))
                        .flatMap(this::byId));
    }

    private Optional<StoredCall> byId(CallKey key) {
        return item(CallItems.key(key)).map(item -> CallItems.read(key, item));
    }

    private Optional<Map<String, AttributeValue>> item(Key key) {
        var response = client.getItem(request ->
                request.tableName(tables.calls()).key(key.attributes()).consistentRead(true));
        return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
    }
}
