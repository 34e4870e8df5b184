package io.rightful.ledger.decision;

import java.util.Optional;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.Contact;
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

    /**
     * @param reading what the contact was when it was read; nothing where the call makes it
     * @param before the contact, as the call makes or finds it
     */
    record Lead(ContactReading reading, Contact before, OwnerChange change) {
        Contact after() {
            return before.ownedBy(change.next().orElse(before.owner()));
        }

        boolean needsWriting() {
            return reading.contact().isEmpty() || change.next().isPresent();
        }
    }

    boolean needsWriting() {
        return withdrawn.isPresent() || added.isPresent() || lead.isPresent();
    }
}
