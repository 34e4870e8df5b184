package io.rightful.rules.assignment;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** A person's word stands until it is withdrawn, even for a user who has left since. */
final class ManualRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return question.manual()
                .map(manual -> said(manual).and(Talks.of(question).notes(question)))
                .orElse(Tried.DOES_NOT_APPLY);
    }

    static Tried said(ManualAssignment manual) {
        return manual.user()
                .map(user -> Tried.ended(
                        Verdict.assigned(user, Reason.MANUAL_USER),
                        Notes.of(TraceEntry.of(Rule.MANUAL_ASSIGNMENT, Reason.MANUAL_USER, user))))
                .orElseGet(() -> Tried.ended(
                        Verdict.unassigned(Reason.MANUAL_NOBODY),
                        Notes.of(TraceEntry.of(Rule.MANUAL_ASSIGNMENT, Reason.MANUAL_NOBODY))));
    }
}
