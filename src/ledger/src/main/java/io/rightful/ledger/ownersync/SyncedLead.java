package io.rightful.ledger.ownersync;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

/**
 * What came of syncing a lead.
 *
 * @param contact absent where no contact is the lead
 * @param reason what became of the owner here
 * @param pushes what is to be written to CRMs
 */
public record SyncedLead(Optional<ContactId> contact, Reason reason, List<OwnerPush> pushes) {
    static SyncedLead nothing(Reason reason) {
        return new SyncedLead(Optional.empty(), reason, List.of());
    }
}
