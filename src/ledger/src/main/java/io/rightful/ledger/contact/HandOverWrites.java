package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;

/**
 * What one transaction of a hand-over writes: contacts, their numbers' items, their history, and once for all of them the
 * counters of users and job. Conditional on all that was read.
 *
 * @param numbers items of their numbers, of which no two contacts have the same
 */
record HandOverWrites(
        TableNames tables,
        Jobs jobs,
        HandOverOrder order,
        Map<Key, Map<String, AttributeValue>> numbers,
        List<HandedContact> contacts) {

    Writes writes() {
        Writes writes = new Writes();
        contacts.forEach(contact -> add(writes, contact));
        WorkloadItems.count(
                writes,
                tables,
                order.account(),
                "job/" + order.job(),
                contacts.stream().flatMap(contact -> contact.records().stream()).toList());
        contacts.forEach(contact -> jobs.count(writes, order.account(), order.job(), contact.counts()));
        return writes;
    }

    private void add(Writes writes, HandedContact contact) {
        StoredContact before = contact.before();
        StoredContact after = new StoredContact(
                contact.after(),
                before.version() + 1,
                before.records() + contact.records().size());
        writes.putIfVersion(tables.contacts(), ContactItems.item(order.account(), after), before.version());
        contact.numbers().forEach(number -> addNumber(writes, number, contact));
        contact.records()
                .forEach(record ->
                        writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(order.account(), record)));
    }

    private void addNumber(Writes writes, String number, HandedContact contact) {
        Optional<Map<String, AttributeValue>> read =
                Optional.ofNullable(numbers.get(ContactKeys.phone(order.account(), number)));
        writes.putIfSame(
                tables.contacts(),
                NumberItems.with(order.account(), number, contact.after(), read),
                read,
                Item.VERSION);
    }
}
