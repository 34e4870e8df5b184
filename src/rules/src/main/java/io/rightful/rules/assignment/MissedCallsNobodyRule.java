package io.rightful.rules.assignment;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** The account wants missed calls to be nobody's. */
final class MissedCallsNobodyRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return Tried.ended(
                Verdict.unassigned(Reason.MISSED_CALLS_TO_NOBODY),
                Notes.of(TraceEntry.of(Rule.MISSED_CALLS_SETTING, Reason.MISSED_CALLS_TO_NOBODY)));
    }
}
