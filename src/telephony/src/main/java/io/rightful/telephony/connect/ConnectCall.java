package io.rightful.telephony.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.Step;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Spans;

/** What one contact says of its call. Only the first says when the call began. */
record ConnectCall(String callId, ConnectContact contact, SourceContext context) {

    /** @param sent the envelope's time, where there is one */
    Normalised read(Optional<Instant> sent) {
        CallResult result = ConnectResult.read(contact);
        Optional<Step> step = ConnectSteps.read(contact);
        Optional<Agent> placedBy = contact.placedByAgent() ? contact.agent() : Optional.empty();
        Set<String> ownNumbers = ownNumbers();
        return new CallDraft(context, callId)
                .alias(Optional.of(contact.id()))
                .result(result)
                .direction(contact.direction())
                .startedAt(ofFirst(contact.time("initiationTimestamp")))
                .answeredAt(result == CallResult.ANSWERED ? ofFirst(answeredAt()) : Optional.empty())
                .endedAt(contact.time("disconnectTimestamp"))
                .contact(party(ownNumbers))
                .ownNumbers(ownNumbers)
                .placedBy(placedBy)
                .legs(result == CallResult.ANSWERED ? List.of(leg(step)) : List.of())
                .steps(step.stream().toList())
                .eventTime(sent.or(() -> contact.time("lastUpdateTimestamp"))
                        .or(() -> contact.time("disconnectTimestamp")))
                .part();
    }

    private Optional<Instant> ofFirst(Optional<Instant> moment) {
        return contact.first() ? moment : Optional.empty();
    }

    private Optional<Instant> answeredAt() {
        return contact.connectedToAgentAt();
    }

    private Leg leg(Optional<Step> step) {
        Optional<Instant> startedAt = contact.connectedToAgentAt();
        return new Leg(
                contact.id(),
                contact.agent(),
                LegOutcome.TALKED,
                startedAt,
                Spans.end(startedAt, contact.time("disconnectTimestamp")),
                talkTime(),
                step.map(Step::id));
    }

    private Optional<Duration> talkTime() {
        return contact.agentFields().flatMap(agent -> agent.seconds("agentInteractionDuration"));
    }

    private Party party(Set<String> ownNumbers) {
        Optional<String> number = contact.toSomebodyElse() ? Optional.empty() : contact.number("customerEndpoint");
        return context.numbers().contact(number, ownNumbers, Optional.empty(), Optional.empty());
    }

    private Set<String> ownNumbers() {
        return contact.number("systemEndpoint").flatMap(context.numbers()::e164).stream()
                .collect(Collectors.toSet());
    }
}
