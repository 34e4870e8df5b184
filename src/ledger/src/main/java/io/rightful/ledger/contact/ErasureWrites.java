package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

/**
 * What the end of a contact writes: its mark, an end of every role, and its numbers and e-mails, which lead to it no more. One that
 * leads to nobody else is deleted. All of it is conditional on what was read.
 *
 * @param stored the contact, as it was read
 */
record ErasureWrites(
        TableNames tables,
        AccountId account,
        ContactReading reading,
        StoredContact stored,
        ErasedContact mark,
        List<AssignmentRecord> records) {

    void addTo(Writes writes) {
        writes.putIfVersion(tables.contacts(), ErasedItems.item(account, mark), stored.version());
        stored.contact().phones().forEach(number -> addNumber(writes, number));
        stored.contact().emails().forEach(email -> addEmail(writes, email));
        records.forEach(record -> writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(account, record)));
        WorkloadItems.count(writes, tables, account, subject(), records);
    }

    private void addNumber(Writes writes, String number) {
        Address address = new Address(tables.contacts(), ContactKeys.phone(account, number));
        reading.at(address).ifPresent(read -> {
            Map<String, AttributeValue> left = NumberItems.bare(mark.id(), read);
            if (NumberItems.nobodys(left)) {
                writes.deleteIfSame(address, read, Item.VERSION);
            } else {
                var without = NumberItems.without(account, number, mark.id(), Optional.of(read));
                writes.putIfSame(tables.contacts(), without, Optional.of(read), Item.VERSION);
                addReach(writes, number, left);
            }
        });
    }

    /** Calls that wait for the owner of a number may find that of the only one who still has it. */
    private void addReach(Writes writes, String number, Map<String, AttributeValue> left) {
        String change = Digest.of(subject(), Long.toString(mark.version()));
        NumberItems.view(number, left)
                .<Optional<ContactId>>fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> Optional.of(known.id()),
                        shared -> Optional.empty())
                .ifPresent(
                        contact -> writes.put(tables.assignmentHistory(), ReachItems.item(account, contact, change)));
    }

    private void addEmail(Writes writes, EmailAddress email) {
        Address address = new Address(tables.contacts(), ContactKeys.email(account, email));
        reading.at(address).ifPresent(read -> {
            var left = EmailItems.contacts(Optional.of(read));
            left.remove(mark.id());
            if (left.equals(Set.of())) {
                writes.deleteIfSame(address, read, Item.VERSION);
            } else {
                var item = EmailItems.item(account, email, left, Optional.of(read));
                writes.putIfSame(tables.contacts(), item, Optional.of(read), Item.VERSION);
            }
        });
    }

    private String subject() {
        return HistoryItems.subject(mark.id());
    }
}
