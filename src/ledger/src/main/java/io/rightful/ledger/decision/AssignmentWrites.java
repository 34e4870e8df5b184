package io.rightful.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.history.Whom;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** The history of one change of assignee: who it no longer is, who it is now, under one change id. */
record AssignmentWrites(
        Situation situation, Occasion occasion, Optional<StoredCall> before, StoredCall after, long nextSequence) {

    static boolean needed(Optional<StoredCall> before, StoredCall after) {
        return !assignee(before).equals(assignee(Optional.of(after)));
    }

    void addTo(Writes writes) {
        TableNames tables = situation.addresses().tables();
        AccountId account = after.key().account();
        records().forEach(record -> writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(account, record)));
        WorkloadItems.count(writes, tables, account, HistoryItems.subject(after.key()), records());
    }

    private List<AssignmentRecord> records() {
        List<AssignmentRecord> records = new ArrayList<>();
        assignee(before).ifPresent(user -> records.add(record(user, AssignmentChange.UNASSIGNED, nextSequence)));
        assignee(Optional.of(after))
                .ifPresent(user -> records.add(record(user, AssignmentChange.ASSIGNED, nextSequence + records.size())));
        return records;
    }

    private AssignmentRecord record(UserId user, AssignmentChange change, long sequence) {
        String subject = HistoryItems.subject(after.key());
        return new AssignmentRecord(
                subject,
                sequence,
                AssignmentRole.ASSIGNEE,
                change,
                new Whom.OfUser(user),
                occasion.cause(),
                occasion.actor(),
                Digest.of(after.key().account().value(), subject, Long.toString(nextSequence)),
                after.time(),
                situation.now(),
                after.decision().reason(),
                subject);
    }

    private static Optional<UserId> assignee(Optional<StoredCall> call) {
        return call.flatMap(stored -> stored.decision().responsible());
    }
}
