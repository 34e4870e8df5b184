package io.rightful.ledger.decision;

import java.util.Optional;

import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.OwnerChange;

/**
 * What a decided call changes at one number: what it means there, the contact that it may make, the owner whom it may move.
 *
 * @param withdrawn what the call was taken to mean, and no longer does
 * @param added what it is taken to mean from now on
 * @param lead whose owner it is about; empty where no contact has the number, or several have
 */
record LeadChange(
        CallKey call, String number, Optional<LeadTouch> withdrawn, Optional<LeadTouch> added, Optional<Lead> lead) {

    /** @param contactIsNew whether the call makes the contact */
    record Lead(ContactId contact, boolean contactIsNew, LeadOwner before, OwnerChange change) {
        LeadOwner after() {
            return change.next().orElse(before);
        }

        boolean needsWriting() {
            return contactIsNew || change.next().isPresent();
        }
    }

    boolean needsWriting() {
        return withdrawn.isPresent() || added.isPresent() || lead.isPresent();
    }
}
