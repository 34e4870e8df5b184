package io.rightful.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.LeadReader;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.LeadOwnerQuestion;
import io.rightful.rules.leadowner.LeadOwnership;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.NewContact;
import io.rightful.rules.leadowner.OwnerChange;

/**
 * Reads from a decided call what it changes at its number, and at the number that it was taken to have before. One whose
 * contact was erased only ceases to mean anything there.
 */
record LeadChanges(Situation situation, Optional<StoredCall> before, StoredCall after, LeadReader leads) {

    List<LeadChange> all() {
        return Stream.of(situation.contactNumber(), situation.touchedNumber())
                .flatMap(Optional::stream)
                .distinct()
                .map(this::at)
                .filter(LeadChange::needsWriting)
                .toList();
    }

    private LeadChange at(String number) {
        Optional<LeadTouch> meant = before.flatMap(StoredCall::touch)
                .filter(touch -> situation.touchedNumber().equals(Optional.of(number)));
        Optional<LeadTouch> means =
                after.touch().filter(touch -> situation.contactNumber().equals(Optional.of(number)));
        boolean same = meant.equals(means);
        LeadChange bare = new LeadChange(
                call(), number, meant.filter(touch -> !same), means.filter(touch -> !same), Optional.empty());
        return after.facts().erased()
                ? bare
                : new LeadChange(call(), number, bare.withdrawn(), bare.added(), lead(bare));
    }

    private Optional<LeadChange.Lead> lead(LeadChange change) {
        return situation
                .contact(change.number())
                .fold(
                        Optional::empty,
                        unknown -> made(change, unknown),
                        known -> known(change, known),
                        shared -> Optional.empty());
    }

    /** A contact that is gone by now lost a race, which the number's item will tell. */
    private Optional<LeadChange.Lead> known(LeadChange change, ContactView.Known known) {
        if (change.withdrawn().isEmpty()
                && ownerChange(change, known.owner()).next().isEmpty()) {
            return Optional.empty();
        }
        ContactReading reading = leads.read(known.id());
        return reading.contact()
                .map(stored -> stored.contact())
                .map(contact -> new LeadChange.Lead(
                        reading,
                        contact,
                        change.withdrawn().isPresent()
                                ? reconsidered(change, known.owner(), leads.numbersOfItsOwn(contact, reading))
                                : ownerChange(change, known.owner())))
                .filter(LeadChange.Lead::needsWriting);
    }

    /** Earlier calls that made no contact may have left the lead to somebody. */
    private Optional<LeadChange.Lead> made(LeadChange change, ContactView.Unknown unknown) {
        return NewContact.number(after.facts().call(), unknown, situation.settings())
                .map(number -> new LeadChange.Lead(
                        ContactReading.nothing(),
                        contact(number),
                        leads.isKnown(number)
                                ? reconsidered(change, LeadOwner.NEVER_OWNED, Set.of(number))
                                : ownerChange(change, LeadOwner.NEVER_OWNED)));
    }

    private Contact contact(String number) {
        return Contact.unknown(leads.newId(number))
                .named(situation.facts().call().contact().name())
                .reachedAt(new TreeSet<>(Set.of(number)), new TreeSet<>());
    }

    private OwnerChange ownerChange(LeadChange change, LeadOwner current) {
        boolean auto = situation.settings().autoLeadOwner();
        return change.added()
                .map(touch -> LeadOwnership.after(
                        new LeadOwnerQuestion(current, touch, auto, auto && leads.firstContactTakesOver(current))))
                .orElseGet(() -> new OwnerChange.Keep(Reason.NOT_A_CONTACT));
    }

    private OwnerChange reconsidered(LeadChange change, LeadOwner current, Set<String> numbers) {
        if (!situation.settings().autoLeadOwner()) {
            return new OwnerChange.Keep(Reason.AUTO_LEAD_OWNER_OFF);
        }
        List<LeadTouch> all = new ArrayList<>(leads.touches(numbers));
        change.withdrawn().ifPresent(all::remove);
        change.added().ifPresent(all::add);
        return LeadOwnership.reconsidered(current, all, leads.firstContactTakesOver(current));
    }

    private CallKey call() {
        return after.key();
    }
}
