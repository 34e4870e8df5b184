package io.rightful.ledger.message;

import java.util.Optional;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.ContactRecords;
import io.rightful.ledger.contact.ContactWrites;
import io.rightful.ledger.contact.LeadTouchItems;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.history.Whom;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.UserId;

/** What a text or form writes: itself, its assignment where it is a form, and what it changes of its contact. */
record MessageWrites(MessageSituation situation, StoredMessage stored, Optional<SendersLead> lead) {

    void addTo(Writes writes) {
        TableNames tables = situation.tables();
        writes.putIfAbsent(tables.calls(), MessageItems.item(stored, situation.listedNumber()));
        stored.decision()
                .responsible()
                .filter(user -> stored.message().kind() == MessageKind.FORM)
                .ifPresent(user ->
                        writes.putIfAbsent(tables.assignmentHistory(), HistoryItems.item(account(), record(user))));
        lead.ifPresent(changed -> addLead(writes, changed));
    }

    private void addLead(Writes writes, SendersLead changed) {
        TableNames tables = situation.tables();
        situation
                .number()
                .ifPresent(number -> changed.touch().ifPresent(touch -> {
                    var read = situation.items().at(situation.phone(number));
                    writes.putIfSame(
                            tables.contacts(), NumberItems.touched(account(), number, read), read, Item.VERSION);
                    writes.put(tables.contacts(), LeadTouchItems.item(account(), number, touch));
                }));
        if (changed.changesContact()) {
            var records = records(changed)
                    .of(
                            changed.before(),
                            changed.after(),
                            changed.reading()
                                    .contact()
                                    .map(StoredContact::records)
                                    .orElse(0L));
            new ContactWrites(tables, account(), reading(changed), changed.after(), records, subject()).addTo(writes);
        }
    }

    /** The decision stands on the number and e-mail as they were read first. */
    private ContactReading reading(SendersLead changed) {
        ContactReading reading = changed.reading();
        for (Address address : situation.reachedAt()) {
            reading = reading.with(address, situation.items().at(address));
        }
        return reading;
    }

    private ContactRecords records(SendersLead changed) {
        return new ContactRecords(
                account(),
                cause(changed.after().owner()),
                AssignmentRecord.RULES,
                stored.message().eventTime(),
                situation.now(),
                changed.change().reason(),
                subject());
    }

    private static Cause cause(LeadOwner owner) {
        return owner.madeBy().equals(Optional.of(OwnerCause.FIRST_CONTACT)) ? Cause.FIRST_CONTACT : Cause.DEFAULT;
    }

    private AssignmentRecord record(UserId user) {
        return new AssignmentRecord(
                subject(),
                0,
                AssignmentRole.ASSIGNEE,
                AssignmentChange.ASSIGNED,
                new Whom.OfUser(user),
                Cause.MESSAGE,
                AssignmentRecord.RULES,
                Digest.of(account().value(), subject(), "0"),
                stored.message().eventTime(),
                situation.now(),
                stored.decision().reason(),
                subject());
    }

    private String subject() {
        return HistoryItems.subject(stored.message().key(), stored.message().kind());
    }

    private AccountId account() {
        return stored.message().key().account();
    }
}
