package io.rightful.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.contact.ContactItems;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

/** The contact and the history of its lead owner, as one call changes them. */
record LeadWrites(Situation situation, LeadChange change, LeadChange.Lead lead, long nextSequence) {

    void addTo(Writes writes) {
        AccountId account = change.call().account();
        String contacts = situation.addresses().tables().contacts();
        if (lead.contactIsNew()) {
            Optional<String> name = situation.facts().call().contact().name();
            writes.put(contacts, ContactItems.contact(account, lead.contact(), change.number(), lead.after(), name));
        } else {
            writes.set(
                    new Address(contacts, ContactItems.contactKey(account, lead.contact())),
                    ContactItems.OWNER,
                    ContactItems.owner(lead.after()));
        }
        records()
                .forEach(record -> writes.putIfAbsent(
                        situation.addresses().tables().assignmentHistory(), HistoryItems.item(account, record)));
    }

    private List<AssignmentRecord> records() {
        List<AssignmentRecord> records = new ArrayList<>();
        Optional<UserId> before = user(lead.before());
        Optional<UserId> after = user(lead.after());
        if (!before.equals(after) || isByDefault(lead.before()) != isByDefault(lead.after())) {
            before.ifPresent(user -> records.add(record(user, AssignmentChange.UNASSIGNED, nextSequence)));
            after.ifPresent(
                    user -> records.add(record(user, AssignmentChange.ASSIGNED, nextSequence + records.size())));
        }
        return records;
    }

    private AssignmentRecord record(UserId user, AssignmentChange way, long sequence) {
        String subject = HistoryItems.subject(lead.contact());
        return new AssignmentRecord(
                subject,
                sequence,
                AssignmentRole.LEAD_OWNER,
                way,
                user,
                cause(),
                AssignmentRecord.RULES,
                Digest.of(change.call().account().value(), subject, Long.toString(nextSequence)),
                situation.facts().time(),
                situation.now(),
                lead.change().reason(),
                HistoryItems.subject(change.call()));
    }

    private Cause cause() {
        OwnerCause cause =
                lead.after().fold(none -> OwnerCause.FIRST_CONTACT, LeadOwner.User::cause, LeadOwner.Queue::cause);
        return cause == OwnerCause.DEFAULT ? Cause.DEFAULT : Cause.FIRST_CONTACT;
    }

    /** Calls go to an owner but not to one by default, so that one who becomes the other is a change for them. */
    private static boolean isByDefault(LeadOwner owner) {
        return owner.fold(none -> false, user -> user.cause() == OwnerCause.DEFAULT, queue -> false);
    }

    private static Optional<UserId> user(LeadOwner owner) {
        return owner.fold(none -> Optional.empty(), user -> Optional.of(user.user()), queue -> Optional.empty());
    }
}
