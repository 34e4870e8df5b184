package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;

/** The first user who successfully contacts a lead owns it, unless a person or the CRM said otherwise. */
final class FirstContact {
    private FirstContact() {}

    static OwnerChange after(LeadTouch.Contacted contact, LeadOwnerQuestion question) {
        boolean takesOver = question.firstContactTakesOver();
        return question.current()
                .fold(
                        none -> Ended.unlessBefore(
                                none.endedAt(), contact.at(), () -> set(contact, none.endedAt(), Reason.FIRST_CONTACT)),
                        user -> Ended.unlessBefore(
                                user.endedBefore(), contact.at(), () -> owned(user, contact, takesOver)),
                        queue -> Ended.unlessBefore(
                                queue.endedBefore(), contact.at(), () -> queued(queue, contact, takesOver)),
                        unlinked -> Ended.unlessBefore(
                                unlinked.endedBefore(), contact.at(), () -> takenOver(unlinked, contact, takesOver)));
    }

    private static OwnerChange owned(LeadOwner.User owner, LeadTouch.Contacted contact, boolean takesOver) {
        return switch (owner.cause()) {
            case MANUAL -> new OwnerChange.Keep(Reason.OWNED_OTHERWISE);
            case CRM -> ownedInCrm(owner, contact, takesOver);
            case DEFAULT -> give(owner, contact, Reason.FIRST_CONTACT);
            case FIRST_CONTACT -> contest(owner, contact);
        };
    }

    private static OwnerChange ownedInCrm(LeadOwner.User owner, LeadTouch.Contacted contact, boolean takesOver) {
        if (owner.contacted()) {
            return new OwnerChange.Keep(Reason.OWNED_OTHERWISE);
        }
        if (takesOver) {
            return give(owner, contact, Reason.CRM_OWNER_TAKEN_OVER);
        }
        LeadOwner contacted = new LeadOwner.User(
                owner.user(), owner.cause(), owner.firstContact(), true, owner.endedBefore(), owner.integration());
        return new OwnerChange.Mark(contacted, Reason.OWNED_OTHERWISE);
    }

    /** Between two contacts the one that happened first wins, whichever came to be known first. */
    private static OwnerChange contest(LeadOwner.User owner, LeadTouch.Contacted contact) {
        ContactedAt at = contact.at();
        if (owner.firstContact().map(first -> at.compareTo(first) < 0).orElse(true)) {
            return give(owner, contact, Reason.EARLIER_CONTACT);
        }
        if (owner.user().equals(contact.user())) {
            return new OwnerChange.Keep(Reason.FIRST_CONTACT);
        }
        return owner.firstContact().equals(Optional.of(at))
                ? set(contact, owner.endedBefore(), Reason.FIRST_CONTACT)
                : new OwnerChange.Keep(Reason.LATER_CONTACT);
    }

    private static OwnerChange queued(LeadOwner.Queue queue, LeadTouch.Contacted contact, boolean takesOver) {
        return switch (queue.cause()) {
            case DEFAULT, FIRST_CONTACT -> set(contact, queue.endedBefore(), Reason.FIRST_CONTACT);
            case CRM -> takenOver(queue, contact, takesOver);
            case MANUAL -> new OwnerChange.Keep(Reason.OWNED_OTHERWISE);
        };
    }

    /** Of a queue, and of somebody who is no user here, nobody can know whether they have contacted the lead. */
    private static OwnerChange takenOver(LeadOwner owner, LeadTouch.Contacted contact, boolean takesOver) {
        return takesOver
                ? set(contact, owner.lastEnded(), Reason.CRM_OWNER_TAKEN_OVER)
                : new OwnerChange.Keep(Reason.OWNED_OTHERWISE);
    }

    private static OwnerChange give(LeadOwner.User owner, LeadTouch.Contacted contact, Reason reason) {
        return owner.user().equals(contact.user())
                ? new OwnerChange.Mark(owner(contact, owner.endedBefore()), Reason.FIRST_CONTACT)
                : set(contact, owner.endedBefore(), reason);
    }

    private static OwnerChange set(LeadTouch.Contacted contact, Optional<Instant> ended, Reason reason) {
        return new OwnerChange.Set(owner(contact, ended), reason);
    }

    private static LeadOwner owner(LeadTouch.Contacted contact, Optional<Instant> ended) {
        return new LeadOwner.User(contact.user(), OwnerCause.FIRST_CONTACT, Optional.of(contact.at()), true, ended);
    }
}
