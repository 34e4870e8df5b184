package io.rightful.ledger.contact;

import java.util.List;

import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;

/**
 * What one transaction of a hand-over writes: contacts, their numbers' items, their history, and once for all of them the
 * counters of users and job. Conditional on the contacts as they were read; a number's item must name its contact, and is told
 * what is new of that one alone.
 *
 * @param contacts no two of which have the same number
 */
record HandOverWrites(TableNames tables, Jobs jobs, HandOverOrder order, List<HandedContact> contacts) {

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
        contact.numbers()
                .forEach(number -> writes.update(
                        new Address(tables.contacts(), ContactKeys.phone(order.account(), number)),
                        NumberItems.told(contact.after())));
        contact.records()
                .forEach(record ->
                        writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(order.account(), record)));
    }
}
