package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.MergedContact;

/**
 * One change of a contact on a person's word: what was read, and what shall be.
 *
 * @param reading of the contact, and of every number and e-mail that the change is about
 * @param merged the contact that goes into this one
 */
record ContactEdit(
        AccountId account,
        ContactReading reading,
        Contact after,
        Optional<StoredContact> merged,
        ContactOccasion occasion,
        Instant now) {

    static ContactEdit of(
            AccountId account, ContactReading reading, Contact after, ContactOccasion occasion, Instant now) {
        return new ContactEdit(account, reading, after, Optional.empty(), occasion, now);
    }

    static ContactEdit merge(
            AccountId account, ContactReading surviving, StoredContact other, ContactOccasion occasion, Instant now) {
        Contact both = MergedContact.of(surviving.contact().orElseThrow().contact(), other.contact());
        return new ContactEdit(account, surviving, both, Optional.of(other), occasion, now);
    }

    ContactEdit after(ContactReading read, Contact contact) {
        return new ContactEdit(account, read, contact, merged, occasion, now);
    }

    /** What it was; what is new had nothing and was nobody's. */
    StoredContact before() {
        return reading.contact().orElseGet(() -> StoredContact.notYet(Contact.unknown(after.id())));
    }

    StoredContact written() {
        return new StoredContact(
                after, before().version() + 1, before().records() + records().size());
    }

    boolean tooMany() {
        return after.phones().size() > Contact.LIMIT || after.emails().size() > Contact.LIMIT;
    }

    /** Numbers that may lead to this contact alone from now on: one that was shared with the merged contact is among them. */
    SortedSet<String> newNumbers() {
        SortedSet<String> numbers = new TreeSet<>(after.phones());
        numbers.removeAll(before().contact().phones());
        merged.ifPresent(other -> numbers.addAll(other.contact().phones()));
        return numbers;
    }

    /** Every number that is, or was, this contact's or the merged one's. */
    SortedSet<String> numbers() {
        SortedSet<String> numbers = new TreeSet<>(after.phones());
        numbers.addAll(before().contact().phones());
        return numbers;
    }

    List<ContactId> itsIds() {
        List<ContactId> ids = new ArrayList<>(List.of(after.id()));
        merged.ifPresent(other -> ids.add(other.contact().id()));
        return ids;
    }

    List<AssignmentRecord> records() {
        return records(after.id()).of(before().contact(), after, before().records());
    }

    /** The merged contact is nobody's any more. */
    List<AssignmentRecord> recordsOfMerged() {
        return merged.map(other -> records(after.id())
                        .of(other.contact(), Contact.unknown(other.contact().id()), other.records()))
                .orElse(List.of());
    }

    private ContactRecords records(ContactId evidence) {
        return new ContactRecords(
                account,
                occasion.cause(),
                occasion.actor(),
                now,
                now,
                occasion.reason(),
                HistoryItems.subject(evidence));
    }
}
