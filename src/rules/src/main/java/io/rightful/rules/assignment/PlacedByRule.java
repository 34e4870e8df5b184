package io.rightful.rules.assignment;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** An outbound call is that of the one who placed it, answered or not; no later rule gives it to another. */
final class PlacedByRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return Placer.of(question.call())
                .map(agent -> placed(agent, question))
                .orElseGet(() -> Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.PLACED_BY, Reason.NOBODY_PLACED_IT))));
    }

    private static Tried placed(Agent agent, CallQuestion question) {
        AgentMatch match = Meant.by(agent, question);
        Tried judged = new Handler(Rule.PLACED_BY, Reason.PLACED_BY_USER, agent, match, question).judgedAlone();
        return judged.after(Notes.of(match.trace())).and(Talks.of(question).notes(question));
    }
}
