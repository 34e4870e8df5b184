package io.rightful.rules.leadowner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;

/** Who owns the lead after a call. Whatever the order in which an account's calls come, the last owner is the same. */
public final class LeadOwnership {
    private LeadOwnership() {}

    /** One more call means something for the lead. */
    public static OwnerChange after(LeadOwnerQuestion question) {
        if (!question.autoLeadOwner()) {
            return new OwnerChange.Keep(Reason.AUTO_LEAD_OWNER_OFF);
        }
        return question.touch()
                .fold(
                        contact -> FirstContact.after(contact, question),
                        left -> DefaultOwner.after(left, question.current()),
                        left -> DefaultQueue.after(left, question.current()),
                        none -> new OwnerChange.Keep(none.reason()));
    }

    /**
     * A call turned out to mean something else than it was taken for: the owner is as if it had always been known so.
     *
     * @param touches what all the lead's calls mean, with auto lead owner on
     */
    public static OwnerChange reconsidered(
            LeadOwner current, Collection<LeadTouch> touches, boolean firstContactTakesOver) {
        LeadOwner owner = ApartFromCalls.of(current);
        Reason reason = Reason.LEAD_CONTACT_WITHDRAWN;
        for (LeadTouch touch : inOrder(touches)) {
            OwnerChange change = after(new LeadOwnerQuestion(owner, touch, true, firstContactTakesOver));
            if (change.next().isPresent()) {
                owner = change.next().get();
                reason = change.reason();
            }
        }
        return ApartFromCalls.change(current, owner, reason);
    }

    private static List<LeadTouch> inOrder(Collection<LeadTouch> touches) {
        return touches.stream()
                .filter(touch -> touch.happened().isPresent())
                .sorted(Comparator.comparing(touch -> touch.happened().orElseThrow()))
                .toList();
    }
}
