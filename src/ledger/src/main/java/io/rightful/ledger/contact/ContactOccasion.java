package io.rightful.ledger.contact;

import io.rightful.ledger.history.Cause;
import io.rightful.rules.decision.Reason;

/**
 * What made a contact be changed.
 *
 * @param actor the user who did it, or their role
 */
public record ContactOccasion(Cause cause, String actor, Reason reason) {

    public static ContactOccasion byHand(String actor, Reason reason) {
        return new ContactOccasion(Cause.MANUAL, actor, reason);
    }
}
