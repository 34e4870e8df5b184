package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.user.UserId;

/** Missed calls go to one given user, or to nobody while that user is not active. */
record MissedCallsUserRule(UserId user) implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        Tried tried = new NamedUser(Rule.MISSED_CALLS_SETTING, user, question)
                .tried(Reason.MISSED_CALLS_TO_USER, Reason.MISSED_CALLS_USER_INACTIVE);
        return tried.verdict()
                .map(verdict -> tried)
                .orElseGet(() -> Tried.ended(Verdict.unassigned(Reason.MISSED_CALLS_USER_INACTIVE), tried.notes()));
    }

    @Override
    public Set<UserId> users(CallQuestion question) {
        return Set.of(user);
    }
}
