package io.rightful.ledger.message;

import java.util.Optional;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.OwnerChange;

/**
 * What a text or form changes of the one who sent it.
 *
 * @param reading what the contact was when it was read; nothing where the message makes it
 * @param before the contact, as the message makes or finds it
 * @param touch what the message means for the lead of its number, to be kept
 */
record SendersLead(ContactReading reading, Contact before, OwnerChange change, Optional<LeadTouch> touch) {

    Contact after() {
        return before.ownedBy(change.next().orElse(before.owner()));
    }

    boolean changesContact() {
        return reading.contact().isEmpty() || change.next().isPresent();
    }
}
