package io.rightful.admin.contact;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.user.ActiveUsers;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.ContactOutcome;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.settings.Settings;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** Creates, changes and merges contacts as the caller describes them. */
@RequestScoped
class ContactAdministration {
    private final Caller caller;
    private final Contacts contacts;
    private final ContactEdits edits;
    private final ActiveUsers users;
    private final Settings settings;
    private final InstantSource clock;

    ContactAdministration(
            Caller caller,
            Contacts contacts,
            ContactEdits edits,
            ActiveUsers users,
            Settings settings,
            InstantSource clock) {
        this.caller = caller;
        this.contacts = contacts;
        this.edits = edits;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    ContactNumbers numbers() {
        return ContactNumbers.of(settings.find(caller.account()).value());
    }

    /** One that was merged is the contact that it was merged into. */
    StoredContact existing(ContactId id) {
        return contacts.find(caller.account(), id).orElseThrow(() -> Refusals.notFound("contact"));
    }

    /** A contact that exists under the id is the same request sent again, and is answered as it is. */
    StoredContact create(ContactId id, ContactInput input) {
        StatedContact stated = StatedContact.of(input, numbers());
        Contact contact = stated.over(Contact.unknown(id), clock.instant());
        if (contact.name().isEmpty()
                && contact.phones().isEmpty()
                && contact.emails().isEmpty()) {
            throw Refusals.invalid("name", "state a name, a number or an e-mail.");
        }
        requireActive(stated, Contact.unknown(id));
        return answered(edits.create(caller.account(), contact, occasion(Reason.CONTACT_CREATED)));
    }

    StoredContact replace(ContactId id, ContactInput input, IfMatch condition) {
        StatedContact stated = StatedContact.of(input, numbers());
        Reason reason = stated.users().isEmpty() ? Reason.NUMBERS_CHANGED : Reason.SET_BY_HAND;
        return answered(edits.change(
                caller.account(), id, contact -> stated.over(contact, clock.instant()), occasion(reason), present -> {
                    condition.require(present.version());
                    requireActive(stated, present.contact());
                }));
    }

    /** @param user whom the change makes responsible, if anybody */
    StoredContact assign(ContactId id, Optional<UserId> user, UnaryOperator<Contact> change, IfMatch condition) {
        condition.require(existing(id).version());
        user.ifPresent(stated -> users.require(caller.account(), stated, "user"));
        Reason reason = user.isPresent() ? Reason.SET_BY_HAND : Reason.CLEARED_BY_HAND;
        return answered(edits.change(
                caller.account(), id, change, occasion(reason), present -> condition.require(present.version())));
    }

    StoredContact merge(ContactId other, ContactId into, IfMatch condition) {
        existing(other);
        if (other.equals(into) || contacts.find(caller.account(), into).isEmpty()) {
            throw Refusals.invalid("into", "name another contact of the account.");
        }
        return answered(edits.merge(
                caller.account(),
                other,
                into,
                new ContactOccasion(Cause.MERGE, caller.actor(), Reason.CONTACTS_MERGED),
                present -> condition.require(present.version())));
    }

    private void requireActive(StatedContact stated, Contact present) {
        stated.newlyResponsible(present).forEach((field, user) -> users.require(caller.account(), user, field));
    }

    private ContactOccasion occasion(Reason reason) {
        return ContactOccasion.byHand(caller.actor(), reason);
    }

    private static StoredContact answered(ContactOutcome outcome) {
        return outcome.fold(
                changed -> changed.contact(),
                unchanged -> unchanged.contact(),
                () -> {
                    throw ContactText.tooMany();
                },
                () -> {
                    throw Refusals.notFound("contact");
                });
    }
}
