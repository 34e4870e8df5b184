package io.rightful.ledger.waiting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.waiting.WaitingFor;

/** Reads which calls wait for a thing: a cost in proportion to the hits. */
public final class WaitingCalls {
    private final DynamoDbClient client;
    private final TableNames tables;

    public WaitingCalls(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    public Page<CallKey> of(AccountId account, WaitingFor lack, Optional<String> cursor, int limit) {
        return of(account, lack.kind(), WaitingItems.nameOf(lack), cursor, limit);
    }

    /** @param name of the thing, as {@link WaitingItems#nameOf} gives it */
    public Page<CallKey> of(AccountId account, WaitingFor.Kind kind, String name, Optional<String> cursor, int limit) {
        return PagedQuery.ofPartition(tables.calls(), WaitingItems.partition(account, kind, name))
                .page(client, cursor, limit, item -> call(account, item));
    }

    /** How many wait, counted no further than one page of 1 MB. */
    public int count(AccountId account, WaitingFor lack) {
        QueryRequest.Builder query = PagedQuery.ofPartition(tables.calls(), WaitingItems.partition(account, lack))
                .request();
        return client.query(query.select(Select.COUNT).build()).count();
    }

    private static CallKey call(AccountId account, Map<String, AttributeValue> item) {
        List<String> words = Key.words(Key.of(item).sort());
        return new CallKey(account, new SourceName(words.get(0)), words.get(1));
    }
}
