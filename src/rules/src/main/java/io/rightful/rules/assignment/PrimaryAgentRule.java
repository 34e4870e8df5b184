package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.PrimaryAgent;
import io.rightful.rules.user.UserId;

/** The contact's primary agent, if they can be reached now. */
final class PrimaryAgentRule implements SearchRule<MessageQuestion> {
    @Override
    public Tried tryOn(MessageQuestion question) {
        PrimaryAgent agent = PrimaryAgent.of(question.contact(), question.users(), question.now());
        Notes told = Notes.of(agent.told());
        return agent.fold(
                user -> Tried.ended(Verdict.assigned(user, Reason.PRIMARY_AGENT), told),
                (user, obstacle) -> Tried.notSuccessful(told),
                reason -> Tried.notSuccessful(told));
    }

    @Override
    public Set<UserId> users(MessageQuestion question) {
        return question.contact()
                .fold(
                        Set::of,
                        unknown -> Set.of(),
                        known -> known.primaryAgent().map(Set::of).orElseGet(Set::of),
                        shared -> Set.of());
    }
}
