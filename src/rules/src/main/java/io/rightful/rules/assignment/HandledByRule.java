package io.rightful.rules.assignment;

import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** An answered call is that of the one talker who decides; no other talker takes it. */
final class HandledByRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        if (Placer.of(question.call()).isPresent()) {
            return Tried.DOES_NOT_APPLY;
        }
        Talks talks = Talks.of(question);
        Tried tried = question.call().result() == CallResult.ANSWERED
                ? ChosenTalk.of(question)
                        .fold(HandledByRule::nobody, talk -> chosen(talk, question), HandledByRule::unclear)
                : notAnswered(talks);
        return tried.after(talks.notes(question));
    }

    private static Tried notAnswered(Talks talks) {
        Reason reason = talks.all().isEmpty() ? Reason.NOBODY_TALKED : Reason.TALKED_YET_NOT_ANSWERED;
        return Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.HANDLED_BY, reason)));
    }

    private static Tried nobody() {
        return Tried.notSuccessful(
                Reason.AGENT_NOT_STATED, Notes.of(TraceEntry.of(Rule.HANDLED_BY, Reason.AGENT_NOT_STATED)));
    }

    private static Tried chosen(Talk talk, CallQuestion question) {
        return talk.agent()
                .map(agent ->
                        new Handler(Rule.HANDLED_BY, Reason.HANDLED_BY_USER, agent, talk.match(), question).judged())
                .orElseGet(() -> Tried.notSuccessful(Reason.AGENT_NOT_STATED, Notes.NONE));
    }

    private static Tried unclear(TalkChoice.Unclear choice) {
        Set<UserId> candidates = new TreeSet<>();
        choice.among().forEach(talk -> candidates.addAll(Meant.users(talk.match())));
        return Tried.ended(
                Verdict.unassigned(choice.reason(), candidates),
                Notes.of(TraceEntry.of(Rule.HANDLED_BY, choice.reason(), candidates)));
    }
}
