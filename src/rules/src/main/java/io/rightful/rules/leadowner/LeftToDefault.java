package io.rightful.rules.leadowner;

import io.rightful.rules.assignment.ContactQuestion;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;

/** What it means that a lead called, or wrote a form, in vain: its owner is the default one, in so far as there is one. */
final class LeftToDefault {
    private LeftToDefault() {}

    static LeadTouch at(ContactedAt at, ContactQuestion question) {
        return question.policy()
                .defaultOwner(
                        user -> question.active(user)
                                ? new LeadTouch.LeftToUser(at, user)
                                : new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_INACTIVE),
                        queue -> new LeadTouch.LeftToQueue(at, queue),
                        () -> new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_NONE));
    }
}
