package io.rightful.ledger.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Reads assignment history, newest first. Only transactions that change an assignment write it. */
public final class History {
    /** Greater than every sequence. */
    private static final String AFTER_ALL = "~";

    private final DynamoDbClient client;
    private final TableNames tables;

    public History(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** One query a page. */
    public Page<AssignmentRecord> of(AccountId account, String subject, Optional<String> cursor, int limit) {
        return PagedQuery.ofPartition(tables.assignmentHistory(), HistoryItems.partition(account, subject))
                .newestFirst()
                .page(client, cursor, limit, HistoryItems::read);
    }

    /**
     * The same, below a record's {@link HistoryItems#position}; the cursor is the position of the last.
     *
     * @param position or nothing, to begin with the newest
     */
    public Page<AssignmentRecord> before(AccountId account, String subject, Optional<String> position, int limit) {
        QueryRequest query = QueryRequest.builder()
                .tableName(tables.assignmentHistory())
                .keyConditionExpression("#partition = :partition AND #sequence < :before")
                .expressionAttributeNames(Map.of("#partition", Key.PARTITION, "#sequence", Key.SORT))
                .expressionAttributeValues(Map.of(
                        ":partition", AttributeValue.fromS(HistoryItems.partition(account, subject)),
                        ":before", AttributeValue.fromS(position.orElse(AFTER_ALL))))
                .consistentRead(true)
                .scanIndexForward(false)
                .limit(limit)
                .build();
        List<AssignmentRecord> records =
                client.query(query).items().stream().map(HistoryItems::read).toList();
        return new Page<>(
                records,
                records.size() < limit ? Optional.empty() : Optional.of(HistoryItems.position(records.get(limit - 1))));
    }

    /** The sequence that the subject's next record takes. */
    public long nextSequence(AccountId account, String subject) {
        List<AssignmentRecord> last = of(account, subject, Optional.empty(), 1).items();
        return last.isEmpty() ? 0 : last.get(0).sequence() + 1;
    }
}
