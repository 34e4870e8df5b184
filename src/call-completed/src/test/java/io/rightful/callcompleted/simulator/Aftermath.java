package io.rightful.callcompleted.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds at every quiet point, whatever happened before. */
record Aftermath(DynamoDbClient client, TableNames tables, AccountId account) {

    void holds(List<CallPart> parts) {
        List<StoredCall> calls = parts.stream()
                .map(part -> part.call().key())
                .distinct()
                .map(key -> new Calls(client, tables).find(key).orElseThrow())
                .toList();
        calls.forEach(call -> {
            historyIsAChainToTheAssignee(call);
            waitsForExactlyWhatItLacks(call);
        });
        new LeadAftermath(client, tables, account, numbers(parts)).holds(calls);
        new WorkloadAftermath(client, tables, account, numbers(parts)).holds(calls);
    }

    /** Of everybody who called or was called. */
    static SortedSet<String> numbers(List<CallPart> parts) {
        return parts.stream()
                .flatMap(part -> part.call().contact().number().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Byte for byte, but for the keys that name the account. */
    Map<String, Map<String, AttributeValue>> items(List<CallPart> parts) {
        Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
        for (CallPart part : parts) {
            CallKey call = part.call().key();
            Map<String, AttributeValue> item = new TreeMap<>(client.getItem(get -> get.tableName(tables.calls())
                            .key(CallItems.key(call).attributes()))
                    .item());
            item.keySet().removeAll(List.of("pk", "day", "assignee", "number"));
            items.put(call.callId(), item);
        }
        return items;
    }

    /** Each call is as today's directory and settings would have it, decided afresh. */
    void nothingIsStranded(List<CallPart> parts) {
        CallDecisions decisions = new CallDecisions(client, tables, World.CLOCK);
        parts.stream()
                .map(part -> part.call().key())
                .distinct()
                .forEach(key -> assertThat(decisions.preview(key)).isInstanceOf(CallOutcome.Unchanged.class));
    }

    private void historyIsAChainToTheAssignee(StoredCall call) {
        List<AssignmentRecord> newestFirst = new History(client, tables)
                .of(account, HistoryItems.subject(call.key()), Optional.empty(), 1000)
                .items();
        Optional<UserId> current = Optional.empty();
        Optional<AssignmentRecord> before = Optional.empty();
        for (int sequence = 0; sequence < newestFirst.size(); sequence++) {
            AssignmentRecord record = newestFirst.get(newestFirst.size() - 1 - sequence);
            assertThat(record.sequence()).isEqualTo(sequence);
            if (record.change() == AssignmentChange.ASSIGNED) {
                assertThat(current).as("nobody is assigned twice").isEmpty();
                before.filter(last -> last.change() == AssignmentChange.UNASSIGNED
                                && last.changeId().equals(record.changeId()))
                        .ifPresent(last -> assertThat(last.user()).isNotEqualTo(record.user()));
                current = record.user();
            } else {
                assertThat(current).isEqualTo(record.user());
                current = Optional.empty();
            }
            before = Optional.of(record);
        }
        assertThat(current).isEqualTo(call.decision().responsible());
    }

    private void waitsForExactlyWhatItLacks(StoredCall call) {
        CallKey key = call.key();
        var lacks = new TreeSet<>(call.decision().findings().lacks());
        lacks.forEach(lack -> assertThat(new WaitingCalls(client, tables)
                        .of(account, lack, Optional.empty(), 100)
                        .items())
                .contains(key));
    }
}
