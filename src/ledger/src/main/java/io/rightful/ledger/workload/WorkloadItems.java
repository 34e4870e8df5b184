package io.rightful.ledger.workload;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/**
 * A user's counters, moved in the transaction that writes the history they count: each record counts once. They are spread over
 * {@value #SHARDS} items, so that changes of one user's calls seldom meet.
 */
public final class WorkloadItems {
    private static final int SHARDS = 8;
    private static final Map<AssignmentRole, String> COUNTERS = Map.of(
            AssignmentRole.ASSIGNEE, "calls",
            AssignmentRole.LEAD_OWNER, "leads",
            AssignmentRole.PRIMARY_AGENT, "contacts");

    private WorkloadItems() {}

    /** @param subject what the change is about: all that one transaction counts for a user goes to one item */
    public static void count(
            Writes writes, TableNames tables, AccountId account, String subject, Collection<AssignmentRecord> records) {
        String shard = Integer.toString(Math.floorMod(subject.hashCode(), SHARDS));
        records.forEach(record -> record.user()
                .ifPresent(user -> Optional.ofNullable(COUNTERS.get(record.role()))
                        .ifPresent(counter -> writes.add(
                                new Address(tables.accounts(), new Key(partition(account, user), shard)),
                                counter,
                                record.change() == AssignmentChange.ASSIGNED ? 1 : -1))));
    }

    static String partition(AccountId account, UserId user) {
        return Key.join(account.value(), "workload", user.value());
    }

    static Workload read(Map<String, AttributeValue> item) {
        return new Workload(
                number(item, AssignmentRole.PRIMARY_AGENT),
                number(item, AssignmentRole.LEAD_OWNER),
                number(item, AssignmentRole.ASSIGNEE));
    }

    private static long number(Map<String, AttributeValue> item, AssignmentRole role) {
        return Optional.ofNullable(item.get(COUNTERS.get(role)))
                .map(value -> Long.parseLong(value.n()))
                .orElse(0L);
    }
}
