package io.rightful.rules.leadowner;

import io.rightful.rules.decision.Reason;

/** Who owns the lead after a call. Whatever the order in which an account's calls come, the last owner is the same. */
public final class LeadOwnership {
    private LeadOwnership() {}

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
}
