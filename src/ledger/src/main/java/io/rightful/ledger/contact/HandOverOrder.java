package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.handover.HandOverPart;
import io.rightful.rules.handover.HandedOver;
import io.rightful.rules.user.UserId;

/**
 * What a person asked for: all of a user's is to be others'.
 *
 * @param job that does it
 * @param actor who asked
 */
public record HandOverOrder(
        AccountId account, String job, UserId from, Set<HandOverPart> parts, String actor, Reason reason) {
    private static final Map<AssignmentRole, HandOverPart> PARTS = Map.of(
            AssignmentRole.LEAD_OWNER, HandOverPart.LEADS,
            AssignmentRole.PRIMARY_AGENT, HandOverPart.CONTACTS,
            AssignmentRole.FAVOURITE_AGENT, HandOverPart.CONTACTS,
            AssignmentRole.ASSIGNEE, HandOverPart.CALLS);

    /** Whether what users have in this role is handed over. */
    public boolean concerns(AssignmentRole role) {
        return parts.contains(PARTS.get(role));
    }

    /** @param to nobody where absent */
    public HandedContact given(StoredContact contact, Optional<UserId> to, Instant now) {
        var after = HandedOver.of(contact.contact(), from, to, parts, now);
        List<AssignmentRecord> records = new ContactRecords(
                        account, Cause.HAND_OVER, actor, now, now, reason, "job/" + job)
                .of(contact.contact(), after, contact.records());
        return new HandedContact(contact, after, to, records);
    }
}
