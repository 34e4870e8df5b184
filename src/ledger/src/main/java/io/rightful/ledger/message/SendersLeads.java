package io.rightful.ledger.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.LeadReader;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.LeadOwnerQuestion;
import io.rightful.rules.leadowner.LeadOwnership;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.MessageTouches;
import io.rightful.rules.leadowner.NewContact;
import io.rightful.rules.leadowner.OwnerChange;
import io.rightful.rules.message.ReachedBy;

/** Reads from a text or form whose contact it makes, and what it means for the owner of one that is known. */
record SendersLeads(MessageSituation situation, LeadReader leads) {

    Optional<SendersLead> lead() {
        return made().or(this::known);
    }

    private Optional<SendersLead> made() {
        return NewContact.by(situation.message(), situation.byNumber(), situation.byEmail(), situation.settings())
                .map(by -> new SendersLead(ContactReading.nothing(), contact(by), changeOfNew(by), kept()));
    }

    private Optional<SendersLead> known() {
        LeadTouch touch = touch();
        return situation
                .knownContact()
                .filter(contact -> touch.happened().isPresent())
                .flatMap(contact -> {
                    ContactReading reading = leads.read(contact);
                    return reading.contact()
                            .map(StoredContact::contact)
                            .map(found -> new SendersLead(reading, found, change(found.owner(), touch), kept()));
                });
    }

    private Contact contact(ReachedBy by) {
        TreeSet<String> numbers = new TreeSet<>();
        by.fold(numbers::add, email -> false);
        return Contact.unknown(id(by))
                .named(situation.message().contact().name())
                .reachedAt(
                        numbers,
                        new TreeSet<>(situation.message().email().stream().toList()));
    }

    private ContactId id(ReachedBy by) {
        return by.fold(leads::newId, leads::newId);
    }

    /** Calls of the number that made no contact may have left the lead to somebody already. */
    private OwnerChange changeOfNew(ReachedBy by) {
        return by.fold(
                number -> leads.isKnown(number) ? reconsidered(number) : change(LeadOwner.NEVER_OWNED, touch()),
                email -> change(LeadOwner.NEVER_OWNED, touch()));
    }

    private OwnerChange reconsidered(String number) {
        if (!situation.settings().autoLeadOwner()) {
            return new OwnerChange.Keep(Reason.AUTO_LEAD_OWNER_OFF);
        }
        List<LeadTouch> all = new ArrayList<>(leads.touches(Set.of(number)));
        all.add(touch());
        return LeadOwnership.reconsidered(LeadOwner.NEVER_OWNED, all, false);
    }

    private OwnerChange change(LeadOwner current, LeadTouch touch) {
        return LeadOwnership.after(
                new LeadOwnerQuestion(current, touch, situation.settings().autoLeadOwner(), false));
    }

    private LeadTouch touch() {
        return situation.settings().autoLeadOwner()
                ? MessageTouches.of(situation.question())
                : new LeadTouch.None(Reason.AUTO_LEAD_OWNER_OFF);
    }

    /** Kept beside the number, where there is one. */
    private Optional<LeadTouch> kept() {
        return Optional.of(touch())
                .filter(touch -> touch.happened().isPresent())
                .filter(touch -> situation.number().isPresent());
    }
}
