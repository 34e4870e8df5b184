package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.user.EmailAddress;

/**
 * What a changed contact writes: itself, every number and e-mail of which something else is true now, and its history. All of it
 * is conditional on what was read.
 *
 * @param occasion the subject that the whole transaction is about
 */
public record ContactWrites(
        TableNames tables,
        AccountId account,
        ContactReading before,
        Contact after,
        List<AssignmentRecord> records,
        String occasion) {

    public void addTo(Writes writes) {
        StoredContact stored = before.contact().orElse(StoredContact.notYet(after));
        StoredContact written = new StoredContact(after, stored.version() + 1, stored.records() + records.size());
        writes.putIfVersion(tables.contacts(), ContactItems.item(account, written), stored.version());
        numbers().forEach(number -> addNumber(writes, number));
        emails().forEach(email -> addEmail(writes, email));
        records.forEach(record -> writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(account, record)));
        WorkloadItems.count(writes, tables, account, occasion, records);
    }

    private void addNumber(Writes writes, String number) {
        Optional<Map<String, AttributeValue>> read =
                before.at(new Address(tables.contacts(), ContactKeys.phone(account, number)));
        if (!after.phones().contains(number)) {
            put(writes, NumberItems.without(account, number, after.id(), read), read);
        } else if (!NumberItems.tells(after, read)) {
            put(writes, NumberItems.with(account, number, after, read), read);
        }
    }

    private void addEmail(Writes writes, EmailAddress email) {
        Optional<Map<String, AttributeValue>> read =
                before.at(new Address(tables.contacts(), ContactKeys.email(account, email)));
        var contacts = EmailItems.contacts(read);
        boolean changed = after.emails().contains(email) ? contacts.add(after.id()) : contacts.remove(after.id());
        if (changed) {
            put(writes, EmailItems.item(account, email, contacts, read), read);
        }
    }

    private void put(Writes writes, Map<String, AttributeValue> item, Optional<Map<String, AttributeValue>> read) {
        writes.putIfSame(tables.contacts(), item, read, Item.VERSION);
    }

    private Set<String> numbers() {
        Set<String> numbers = new TreeSet<>(after.phones());
        before.contact().ifPresent(stored -> numbers.addAll(stored.contact().phones()));
        return numbers;
    }

    private Set<EmailAddress> emails() {
        Set<EmailAddress> emails = new TreeSet<>(after.emails());
        before.contact().ifPresent(stored -> emails.addAll(stored.contact().emails()));
        return emails;
    }
}
