package io.rightful.telephony.genesys;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;

/** The place of the flow that a session tells of: at most one. */
final class ConversationStep {
    private ConversationStep() {}

    static Optional<Step> of(Participation session) {
        return switch (session.topic()) {
            case QUEUE_START -> session.queue().map(queue -> queue(session, queue));
            case USER_START, USER_END ->
                session.queue()
                        .map(queue -> queue(session, queue))
                        .or(() -> Optional.of(session)
                                .filter(rung -> !rung.outbound())
                                .map(ConversationStep::user));
            case VOICEMAIL_END ->
                Optional.of(session).filter(Participation::messageLeft).map(ConversationStep::voicemail);
            case CUSTOMER_START, CUSTOMER_END, OTHER -> Optional.empty();
        };
    }

    private static Step queue(Participation session, String queue) {
        return step(session, "/queue", Optional.of(queue), StepKind.QUEUE);
    }

    private static Step user(Participation session) {
        return step(session, "/user", Optional.empty(), StepKind.AGENT);
    }

    /** Of a queue's mailbox, else of a user's; whose it is says neither. */
    private static Step voicemail(Participation session) {
        Optional<String> box = session.queue().or(() -> session.body().id("userId"));
        return new Step(
                session.id() + "/voicemail",
                box,
                Optional.empty(),
                StepKind.VOICEMAIL,
                Optional.empty(),
                session.since(),
                List.of(),
                Optional.empty());
    }

    private static Step step(Participation session, String kind, Optional<String> flowStep, StepKind as) {
        return new Step(
                session.id() + kind,
                flowStep,
                Optional.empty(),
                as,
                Optional.empty(),
                session.since(),
                session.agent().stream().toList(),
                Optional.empty());
    }
}
