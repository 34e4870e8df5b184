package io.rightful.rules.assignment;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** Says in the trace why the steps that follow are tried. */
final class MissedCallsAutomaticRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.MISSED_CALLS_SETTING, Reason.MISSED_CALLS_AUTOMATIC)));
    }
}
