package io.rightful.ledger.ownersync;

import java.util.function.Function;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

/** Which contact a CRM's lead is, as far as the tables tell. */
sealed interface FoundLead {
    /** It is known to be this contact's. */
    record Tied(ContactId contact) implements FoundLead {}

    /** It matches this contact clearly. */
    record Matched(ContactId contact) implements FoundLead {}

    /**
     * The lead makes a contact.
     *
     * @param reading the items of its numbers and e-mails
     */
    record Made(Contact contact, ContactReading reading) implements FoundLead {}

    record None(Reason reason) implements FoundLead {}

    default <T> T fold(
            Function<ContactId, T> tied,
            Function<ContactId, T> matched,
            Function<Made, T> made,
            Function<Reason, T> none) {
        if (this instanceof Tied lead) {
            return tied.apply(lead.contact());
        }
        if (this instanceof Matched lead) {
            return matched.apply(lead.contact());
        }
        return this instanceof Made lead ? made.apply(lead) : none.apply(((None) this).reason());
    }
}
