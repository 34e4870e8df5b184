package io.rightful.telephony.genesys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/**
 * One event read as a statement of its conversation. Whoever was only alerted says nothing of the call's result, since
 * another may be alerted next; that the customer has left says how far it came if nobody talked.
 */
record GenesysCall(Participation session, SourceContext context) {

    Normalised read(String callId) {
        boolean whole = session.tellsOfTheWhole();
        Set<String> ownNumbers = whole ? own() : Set.of();
        return new CallDraft(context, callId)
                .result(result())
                .direction(session.direction().filter(direction -> whole))
                .startedAt(session.at().filter(begun -> session.topic() == Topic.CUSTOMER_START))
                .endedAt(session.at().filter(over -> session.topic() == Topic.CUSTOMER_END))
                .contact(whole ? contact(ownNumbers) : Party.UNKNOWN)
                .ownNumbers(ownNumbers)
                .placedBy(session.agent().filter(user -> session.dialled()))
                .legs(legs())
                .steps(ConversationStep.of(session).stream().toList())
                .eventTime(session.at())
                .part();
    }

    private CallResult result() {
        return switch (session.topic()) {
            case CUSTOMER_END -> session.outbound() ? CallResult.MISSED : CallResult.ABANDONED;
            case USER_END -> ofUser();
            case VOICEMAIL_END -> session.messageLeft() ? CallResult.VOICEMAIL : CallResult.STARTED;
            case CUSTOMER_START, USER_START, QUEUE_START, OTHER -> CallResult.STARTED;
        };
    }

    private CallResult ofUser() {
        if (session.talked()) {
            return CallResult.ANSWERED;
        }
        return session.dialled() ? CallResult.MISSED : CallResult.STARTED;
    }

    private List<Leg> legs() {
        return switch (session.topic()) {
            case USER_START, USER_END -> List.of(leg());
            case CUSTOMER_START, CUSTOMER_END, QUEUE_START, VOICEMAIL_END, OTHER -> List.of();
        };
    }

    private Leg leg() {
        boolean ended = session.topic() == Topic.USER_END;
        return new Leg(
                session.id(),
                session.agent(),
                session.talked() ? LegOutcome.TALKED : LegOutcome.RANG,
                session.talkingOrRingingSince(),
                session.at().filter(moment -> ended),
                session.talkTime(),
                ConversationStep.of(session).map(step -> step.id()));
    }

    private Party contact(Set<String> ownNumbers) {
        Optional<String> stated = session.outbound() ? called() : calling();
        return context.numbers().contact(stated, ownNumbers, Optional.empty(), Optional.empty());
    }

    private Set<String> own() {
        return (session.outbound() ? calling() : called())
                .flatMap(context.numbers()::e164).stream().collect(Collectors.toSet());
    }

    private Optional<String> calling() {
        return session.body().text("ani", "addressFrom").map(GenesysCall::number);
    }

    private Optional<String> called() {
        return session.body().text("dnis", "addressTo").map(GenesysCall::number);
    }

    /** Of {@code tel:+12025550143} and {@code sip:+12025550143@example.com} alike. */
    private static String number(String address) {
        return address.replaceFirst("(?i)^(tel|sips?):", "").split("[@;]", 2)[0];
    }
}
