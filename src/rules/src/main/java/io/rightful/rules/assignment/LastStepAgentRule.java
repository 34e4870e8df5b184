package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Step;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.Lacking;
import io.rightful.rules.waiting.WaitingFor;

/** Step 1: the one agent whom the last reached step rang is responsible, without having handled the call. */
final class LastStepAgentRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return LastStep.of(
                question.call(),
                step -> RungAgent.of(
                        step, agent -> rang(agent, step, question), reason -> not(reason, step.id(), Set.of())),
                reason -> Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.LAST_STEP_AGENT, reason))));
    }

    private static Tried rang(Agent agent, Step step, CallQuestion question) {
        AgentMatch match = Meant.by(agent, question);
        Set<UserId> users = new TreeSet<>(Meant.users(match));
        Set<WaitingFor> lacks = Lacking.activeMatch(question.call().key().source(), agent, match, question.now());
        Tried tried = match.fold(
                matched -> !matched.active().activeAt(question.now())
                        ? not(Reason.STEP_AGENT_INACTIVE, step.id(), users)
                        : talkedThere(matched.user(), step, question)
                                ? not(Reason.STEP_AGENT_TALKED, step.id(), users)
                                : found(matched.user(), step),
                nobody -> not(Reason.AGENT_LINKED_TO_NOBODY, step.id(), users),
                inactive -> not(Reason.STEP_AGENT_INACTIVE, step.id(), users),
                ambiguous -> not(Reason.STEP_AGENT_AMBIGUOUS, step.id(), users),
                unmatched -> not(Reason.STEP_AGENT_UNMATCHED, step.id(), users));
        return tried.after(Notes.of(match.trace())).and(Notes.lacking(lacks));
    }

    /** Whoever talked in the step is a talker like the one who decides, and no other talker takes the call. */
    private static boolean talkedThere(UserId user, Step step, CallQuestion question) {
        return question.call().result() == CallResult.ANSWERED
                && Talks.of(question).all().stream()
                        .filter(talk -> Meant.user(talk.match()).equals(Optional.of(user)))
                        .anyMatch(
                                talk -> talk.leg().step().map(step.id()::equals).orElse(true));
    }

    private static Tried found(UserId user, Step step) {
        return Tried.ended(
                Verdict.assigned(user, Reason.STEP_AGENT),
                Notes.of(TraceEntry.of(Rule.LAST_STEP_AGENT, Reason.STEP_AGENT, step.id(), Set.of(user))));
    }

    private static Tried not(Reason reason, String step, Set<UserId> users) {
        return Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.LAST_STEP_AGENT, reason, step, users)));
    }
}
