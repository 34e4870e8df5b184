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
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.WorkloadItems;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

/** What a person's change of a contact writes: the contact, one that goes into it, and whom else its numbers mean now. */
record ContactEditWrites(TableNames tables, ContactEdit edit) {

    void addTo(Writes writes) {
        ContactReading reading =
                edit.merged().map(other -> addMerged(writes, other)).orElse(edit.reading());
        new ContactWrites(tables, edit.account(), reading, edit.after(), edit.records(), subject()).addTo(writes);
        String change = Digest.of(subject(), Long.toString(edit.written().version()));
        reached()
                .forEach(contact ->
                        writes.put(tables.assignmentHistory(), ReachItems.item(edit.account(), contact, change)));
    }

    /** The merged contact's numbers and e-mails lead to it no more; those of the surviving one say so in the same write. */
    private ContactReading addMerged(Writes writes, StoredContact other) {
        List<AssignmentRecord> records = edit.recordsOfMerged();
        StoredContact pointer =
                new StoredContact(other.contact(), other.version() + 1, other.records() + records.size());
        writes.putIfVersion(
                tables.contacts(),
                ContactItems.pointer(edit.account(), pointer, edit.after().id()),
                other.version());
        records.forEach(
                record -> writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(edit.account(), record)));
        WorkloadItems.count(writes, tables, edit.account(), subject(), records);
        ContactReading reading = edit.reading();
        for (String number : other.contact().phones()) {
            Address address = new Address(tables.contacts(), ContactKeys.phone(edit.account(), number));
            var bare = reading.at(address)
                    .map(read -> NumberItems.bare(other.contact().id(), read));
            writes.putIfSame(tables.contacts(), NumberItems.touched(edit.account(), number, bare), bare, Item.VERSION);
            reading = reading.with(address, bare);
        }
        for (EmailAddress email : other.contact().emails()) {
            Address address = new Address(tables.contacts(), ContactKeys.email(edit.account(), email));
            var bare = reading.at(address)
                    .map(read -> EmailItems.bare(other.contact().id(), read));
            writes.putIfSame(
                    tables.contacts(),
                    EmailItems.item(edit.account(), email, EmailItems.contacts(bare), bare),
                    bare,
                    Item.VERSION);
            reading = reading.with(address, bare);
        }
        return reading;
    }

    /**
     * Whose owner calls of the changed numbers may find now: this contact's, or that of the only one who still has a number. And
     * the one that was merged, for what CRMs have of it goes along.
     */
    private Set<ContactId> reached() {
        Set<ContactId> reached = new TreeSet<>();
        edit.merged().ifPresent(other -> reached.add(other.contact().id()));
        if (!edit.newNumbers().isEmpty()) {
            reached.add(edit.after().id());
        }
        edit.numbers().stream()
                .filter(number -> !edit.after().phones().contains(number))
                .flatMap(number -> left(number).stream())
                .forEach(reached::add);
        return reached;
    }

    private Optional<ContactId> left(String number) {
        Map<String, AttributeValue> read = edit.reading()
                .at(new Address(tables.contacts(), ContactKeys.phone(edit.account(), number)))
                .map(item -> NumberItems.bare(edit.after().id(), item))
                .orElse(Map.of());
        return NumberItems.view(number, read)
                .fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> Optional.of(known.id()),
                        shared -> Optional.empty());
    }

    private String subject() {
        return HistoryItems.subject(edit.after().id());
    }
}
