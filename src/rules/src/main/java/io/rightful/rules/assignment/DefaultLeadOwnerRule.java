package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** Step 5: the default lead owner; a queue takes the lead and leaves the call to nobody. */
final class DefaultLeadOwnerRule implements SearchRule<ContactQuestion> {
    @Override
    public Tried tryOn(ContactQuestion question) {
        return question.policy()
                .defaultOwner(
                        user -> new NamedUser(Rule.DEFAULT_LEAD_OWNER, user, question)
                                .tried(Reason.DEFAULT_LEAD_OWNER, Reason.DEFAULT_LEAD_OWNER_INACTIVE),
                        queue -> Tried.ended(
                                Verdict.unassigned(Reason.LEFT_TO_QUEUE),
                                Notes.of(TraceEntry.of(Rule.DEFAULT_LEAD_OWNER, Reason.LEFT_TO_QUEUE, queue))),
                        () -> Tried.notSuccessful(
                                Notes.of(TraceEntry.of(Rule.DEFAULT_LEAD_OWNER, Reason.DEFAULT_LEAD_OWNER_NONE))));
    }

    @Override
    public Set<UserId> users(ContactQuestion question) {
        return question.policy().defaultOwner(Set::of, queue -> Set.of(), Set::of);
    }
}
