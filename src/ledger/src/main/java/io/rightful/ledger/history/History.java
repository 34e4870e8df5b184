package io.rightful.ledger.history;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Reads assignment history, newest first. Only transactions that change an assignment write it. */
public final class History {
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

    /** The sequence that the subject's next record takes. */
    public long nextSequence(AccountId account, String subject) {
        List<AssignmentRecord> last = of(account, subject, Optional.empty(), 1).items();
        return last.isEmpty() ? 0 : last.get(0).sequence() + 1;
    }
}
