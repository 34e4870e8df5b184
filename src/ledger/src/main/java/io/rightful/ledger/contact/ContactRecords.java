package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * The history of one change of a contact: for each role whom it no longer has, and whom it has now, under one change id.
 *
 * @param evidence what it rests on, by ids
 */
public record ContactRecords(
        AccountId account,
        Cause cause,
        String actor,
        Instant happenedAt,
        Instant recordedAt,
        Reason reason,
        String evidence) {

    /** @param next the sequence that the contact's next record takes */
    public List<AssignmentRecord> of(Contact before, Contact after, long next) {
        List<AssignmentRecord> records = new ArrayList<>();
        if (ownerChanged(before.owner(), after.owner())) {
            add(
                    records,
                    after,
                    AssignmentRole.LEAD_OWNER,
                    before.owner().owningUser(),
                    after.owner().owningUser(),
                    next);
        }
        if (!before.primaryAgent().equals(after.primaryAgent())) {
            add(records, after, AssignmentRole.PRIMARY_AGENT, before.primaryAgent(), after.primaryAgent(), next);
        }
        if (!before.favouriteAgent().equals(after.favouriteAgent())) {
            add(records, after, AssignmentRole.FAVOURITE_AGENT, before.favouriteAgent(), after.favouriteAgent(), next);
        }
        return records;
    }

    /** Calls go to an owner but not to one by default, so that one who becomes the other is a change for them. */
    private static boolean ownerChanged(LeadOwner before, LeadOwner after) {
        return !before.owningUser().equals(after.owningUser()) || isByDefault(before) != isByDefault(after);
    }

    private static boolean isByDefault(LeadOwner owner) {
        return owner.owningUser().isPresent() && owner.madeBy().equals(Optional.of(OwnerCause.DEFAULT));
    }

    private void add(
            List<AssignmentRecord> records,
            Contact contact,
            AssignmentRole role,
            Optional<UserId> before,
            Optional<UserId> after,
            long next) {
        String subject = HistoryItems.subject(contact.id());
        String changeId = Digest.of(account.value(), subject, Long.toString(next + records.size()));
        before.ifPresent(user ->
                records.add(record(subject, next + records.size(), role, AssignmentChange.UNASSIGNED, user, changeId)));
        after.ifPresent(user ->
                records.add(record(subject, next + records.size(), role, AssignmentChange.ASSIGNED, user, changeId)));
    }

    private AssignmentRecord record(
            String subject, long sequence, AssignmentRole role, AssignmentChange way, UserId user, String changeId) {
        return new AssignmentRecord(
                subject, sequence, role, way, user, cause, actor, changeId, happenedAt, recordedAt, reason, evidence);
    }
}
