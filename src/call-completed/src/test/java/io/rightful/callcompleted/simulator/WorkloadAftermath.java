package io.rightful.callcompleted.simulator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

/** Each user's counters are what a recount of calls and leads comes to. */
record WorkloadAftermath(DynamoDbClient client, TableNames tables, AccountId account, Collection<String> numbers) {

    void holds(List<StoredCall> calls) {
        List<UserId> owners =
                numbers.stream().flatMap(number -> owner(number).stream()).toList();
        List<UserId> assignees = calls.stream()
                .flatMap(call -> call.decision().responsible().stream())
                .toList();
        everNamed(calls)
                .forEach(user -> assertThat(new Workloads(client, tables).of(account, user))
                        .isEqualTo(new Workload(0, count(owners, user), count(assignees, user))));
    }

    private static long count(List<UserId> users, UserId user) {
        return users.stream().filter(user::equals).count();
    }

    private Set<UserId> everNamed(List<StoredCall> calls) {
        Set<UserId> users = new TreeSet<>();
        calls.forEach(call -> addNamed(users, HistoryItems.subject(call.key())));
        numbers.forEach(number -> addNamed(users, HistoryItems.subject(ContactKeys.idOf(account, number))));
        return users;
    }

    private void addNamed(Set<UserId> users, String subject) {
        new History(client, tables)
                .of(account, subject, Optional.empty(), 1000).items().stream()
                        .flatMap(record -> record.user().stream())
                        .forEach(users::add);
    }

    private Optional<UserId> owner(String number) {
        Map<String, AttributeValue> item = client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.phone(account, number).attributes()))
                .item();
        return NumberItems.view(number, item)
                .fold(
                        () -> LeadOwner.NEVER_OWNED,
                        unknown -> LeadOwner.NEVER_OWNED,
                        known -> known.owner(),
                        shared -> LeadOwner.NEVER_OWNED)
                .owningUser();
    }
}
