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
import io.rightful.ledger.history.Whom;
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
            add(records, after, AssignmentRole.LEAD_OWNER, Whom.of(before.owner()), Whom.of(after.owner()), next);
        }
        if (!before.primaryAgent().equals(after.primaryAgent())) {
            add(
                    records,
                    after,
                    AssignmentRole.PRIMARY_AGENT,
                    ofUser(before.primaryAgent()),
                    ofUser(after.primaryAgent()),
                    next);
        }
        if (!before.favouriteAgent().equals(after.favouriteAgent())) {
            add(
                    records,
                    after,
                    AssignmentRole.FAVOURITE_AGENT,
                    ofUser(before.favouriteAgent()),
                    ofUser(after.favouriteAgent()),
                    next);
        }
        return records;
    }

    /** Calls go to an owner but not to one by default, so that one who becomes the other is a change for them. */
    private static boolean ownerChanged(LeadOwner before, LeadOwner after) {
        return !Whom.of(before).equals(Whom.of(after)) || isByDefault(before) != isByDefault(after);
    }

    private static boolean isByDefault(LeadOwner owner) {
        return owner.owningUser().isPresent() && owner.madeBy().equals(Optional.of(OwnerCause.DEFAULT));
    }

    private static Optional<Whom> ofUser(Optional<UserId> user) {
        return user.map(Whom.OfUser::new);
    }

    private void add(
            List<AssignmentRecord> records,
            Contact contact,
            AssignmentRole role,
            Optional<Whom> before,
            Optional<Whom> after,
            long next) {
        String subject = HistoryItems.subject(contact.id());
        String changeId = Digest.of(account.value(), subject, Long.toString(next + records.size()));
        before.ifPresent(whom ->
                records.add(record(subject, next + records.size(), role, AssignmentChange.UNASSIGNED, whom, changeId)));
        after.ifPresent(whom ->
                records.add(record(subject, next + records.size(), role, AssignmentChange.ASSIGNED, whom, changeId)));
    }

    private AssignmentRecord record(
            String subject, long sequence, AssignmentRole role, AssignmentChange way, Whom whom, String changeId) {
        return new AssignmentRecord(
                subject, sequence, role, way, whom, cause, actor, changeId, happenedAt, recordedAt, reason, evidence);
    }
}
