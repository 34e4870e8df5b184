package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** A user whom a setting or the contact names: it is theirs if they are active now. */
record NamedUser(Rule rule, UserId user, ContactQuestion question) {

    Tried tried(Reason success, Reason inactive) {
        return question.active(user)
                ? Tried.ended(Verdict.assigned(user, success), Notes.of(TraceEntry.of(rule, success, user)))
                : Tried.notSuccessful(Notes.of(TraceEntry.of(rule, inactive, user))
                        .and(Notes.lacking(Set.of(WaitingFor.user(user)))));
    }
}
