package io.rightful.rules.assignment;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** A call without a final result belongs to nobody yet, and waits for nothing but its end. */
final class FinishedRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        if (question.call().result().finished()) {
            return Tried.DOES_NOT_APPLY;
        }
        return Tried.ended(
                Verdict.unassigned(Reason.NOT_FINISHED), Notes.of(TraceEntry.of(Rule.CALL_STATE, Reason.NOT_FINISHED)));
    }
}
