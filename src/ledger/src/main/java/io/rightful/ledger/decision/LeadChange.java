package io.rightful.ledger.decision;

import java.util.Optional;

import io.rightful.ledger.contact.ContactItems;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.LeadOwnerQuestion;
import io.rightful.rules.leadowner.LeadOwnership;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.LeadTouches;
import io.rightful.rules.leadowner.NewContact;
import io.rightful.rules.leadowner.OwnerChange;

/**
 * What a decided call changes of its contact: it may make the contact, and move its lead owner.
 *
 * @param contactIsNew whether the call makes the contact
 */
record LeadChange(
        CallKey call, String number, ContactId contact, boolean contactIsNew, LeadOwner before, OwnerChange change) {

    /** Empty where nothing is to be written. */
    static Optional<LeadChange> of(Situation situation) {
        CallQuestion question = situation.question();
        return question.contact()
                .fold(
                        Optional::empty,
                        unknown -> NewContact.number(question.call(), unknown, situation.settings())
                                .map(number -> new LeadChange(
                                        question.call().key(),
                                        number,
                                        ContactItems.idOf(question.call().key().account(), number),
                                        true,
                                        LeadOwner.NEVER_OWNED,
                                        change(situation, question, LeadOwner.NEVER_OWNED))),
                        known -> Optional.of(new LeadChange(
                                        question.call().key(),
                                        known.number(),
                                        known.id(),
                                        false,
                                        known.owner(),
                                        change(situation, question, known.owner())))
                                .filter(change -> change.change().next().isPresent()),
                        shared -> Optional.empty());
    }

    LeadOwner after() {
        return change.next().orElse(before);
    }

    private static OwnerChange change(Situation situation, CallQuestion question, LeadOwner current) {
        LeadTouch touch = LeadTouches.of(question, situation.settings().minimumTalkTime());
        return LeadOwnership.after(
                new LeadOwnerQuestion(current, touch, situation.settings().autoLeadOwner(), false));
    }
}
