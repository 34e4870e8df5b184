package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** What the rule said that ended the search. */
record Verdict(Optional<UserId> assignee, Reason reason, Set<UserId> candidates) {

    static Verdict assigned(UserId user, Reason reason) {
        return new Verdict(Optional.of(user), reason, Set.of());
    }

    static Verdict unassigned(Reason reason) {
        return unassigned(reason, Set.of());
    }

    static Verdict unassigned(Reason reason, Set<UserId> candidates) {
        return new Verdict(Optional.empty(), reason, candidates);
    }

    CallDecision with(Findings findings) {
        return assignee.<CallDecision>map(user -> new CallDecision.Assigned(user, reason, findings))
                .orElseGet(() -> new CallDecision.Unassigned(reason, candidates, findings));
    }
}
