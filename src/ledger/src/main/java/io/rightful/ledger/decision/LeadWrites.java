package io.rightful.ledger.decision;

import java.util.List;
import java.util.Optional;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.ContactRecords;
import io.rightful.ledger.contact.ContactWrites;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.contact.OwnerCause;

/** The contact and the history of its lead owner, as one call changes them. */
record LeadWrites(Situation situation, LeadChange change, LeadChange.Lead lead) {

    void addTo(Writes writes) {
        new ContactWrites(
                        situation.addresses().tables(),
                        change.call().account(),
                        reading(),
                        lead.after(),
                        records(),
                        HistoryItems.subject(change.call()))
                .addTo(writes);
    }

    /** The decision stands on the number as it was read first. */
    private ContactReading reading() {
        return lead.reading()
                .with(
                        situation.addresses().phone(change.number()),
                        situation.items().at(situation.addresses().phone(change.number())));
    }

    List<AssignmentRecord> records() {
        return new ContactRecords(
                        change.call().account(),
                        cause(),
                        AssignmentRecord.RULES,
                        situation.facts().time(),
                        situation.now(),
                        lead.change().reason(),
                        HistoryItems.subject(change.call()))
                .of(
                        lead.before(),
                        lead.after(),
                        lead.reading().contact().map(StoredContact::records).orElse(0L));
    }

    private Cause cause() {
        return lead.after().owner().madeBy().equals(Optional.of(OwnerCause.DEFAULT))
                ? Cause.DEFAULT
                : Cause.FIRST_CONTACT;
    }
}
