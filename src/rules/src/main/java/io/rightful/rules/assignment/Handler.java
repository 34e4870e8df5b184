package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.Lacking;

/** Judges the one who placed the call, or whose talk decides: they get it, or the search ends, or a setting decides. */
record Handler(Rule rule, Reason success, Agent agent, AgentMatch match, CallQuestion question) {

    Tried judged() {
        return match.fold(
                matched -> matched.active().activeAt(question.now())
                        ? ended(Verdict.assigned(matched.user(), success))
                        : ended(unassigned(Reason.HANDLER_INACTIVE_NOW)),
                nobody -> passed(Reason.HANDLER_LINKED_TO_NOBODY),
                inactive -> ended(unassigned(Reason.HANDLER_WAS_INACTIVE)),
                ambiguous -> ended(unassigned(Reason.HANDLER_AMBIGUOUS)),
                unmatched -> passed(Reason.HANDLER_UNMATCHED));
    }

    /** As {@link #judged}, where nobody else may get it: one who is nobody known leaves the call to nobody. */
    Tried judgedAlone() {
        Tried judged = judged();
        return judged.verdict().isPresent()
                ? judged
                : Tried.ended(Verdict.unassigned(judged.otherwise().orElse(Reason.HANDLER_UNMATCHED)), judged.notes());
    }

    private Verdict unassigned(Reason reason) {
        return Verdict.unassigned(reason, Meant.users(match));
    }

    private Tried ended(Verdict verdict) {
        return Tried.ended(verdict, notes(verdict.reason()));
    }

    private Tried passed(Reason reason) {
        return Tried.notSuccessful(reason, notes(reason));
    }

    private Notes notes(Reason reason) {
        String subject = agent.key().map(AgentKey::traced).orElse("");
        Set<UserId> users = Meant.users(match);
        return Notes.of(TraceEntry.of(rule, reason, subject, users))
                .and(Notes.lacking(Lacking.activeMatch(question.call().key().source(), agent, match, question.now())));
    }
}
