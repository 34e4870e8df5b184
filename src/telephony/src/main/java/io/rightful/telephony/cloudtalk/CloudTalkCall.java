package io.rightful.telephony.cloudtalk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.telephony.Agents;
import io.rightful.telephony.BareNumbers;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** One body read as a call. The agent of a call that nobody answered was rung, and did not talk. */
record CloudTalkCall(Fields body, SourceContext context) {
    private static final String INTERNAL = "internal";

    private static final Words<Direction> DIRECTIONS = new Words<>(Map.of(
            "incoming", Direction.INBOUND,
            "inbound", Direction.INBOUND,
            "outgoing", Direction.OUTBOUND,
            "outbound", Direction.OUTBOUND));

    Normalised read(String callId) {
        Times times = context.times();
        CallResult result = CloudTalkResult.read(body);
        Optional<Direction> direction = DIRECTIONS.read(body.text("direction"));
        Optional<Agent> placedBy = direction.filter(Direction.OUTBOUND::equals).flatMap(outbound -> agent());
        Optional<Instant> startedAt = body.time(times, "started_at");
        Optional<Instant> endedAt = body.time(times, "ended_at");
        Optional<Instant> answeredAt = answered(result, startedAt);
        Set<String> ownNumbers = ownNumbers();
        return new CallDraft(context, callId)
                .alias(Variables.filled(body.id("call_id")))
                .result(result)
                .direction(direction)
                .startedAt(startedAt)
                .answeredAt(answeredAt)
                .endedAt(endedAt)
                .talkTime(talkTime())
                .contact(contact(ownNumbers))
                .ownNumbers(ownNumbers)
                .placedBy(placedBy)
                .legs(legs(result, answeredAt, placedBy.isPresent()))
                .eventTime(endedAt.or(() -> startedAt))
                .part();
    }

    private Optional<Instant> answered(CallResult result, Optional<Instant> startedAt) {
        return result == CallResult.ANSWERED
                ? body.time(context.times(), "answered_at")
                        .or(() -> startedAt.flatMap(
                                start -> body.seconds("waiting_time").map(start::plus)))
                : Optional.empty();
    }

    private Optional<Duration> talkTime() {
        return body.seconds("talking_time");
    }

    private List<Leg> legs(CallResult result, Optional<Instant> answeredAt, boolean placed) {
        return switch (result) {
            case STARTED -> List.of();
            case ANSWERED -> List.of(leg(LegOutcome.TALKED, answeredAt, talkTime()));
            case ABANDONED, MISSED, VOICEMAIL ->
                agent().isPresent() && !placed
                        ? List.of(leg(LegOutcome.RANG, Optional.empty(), Optional.empty()))
                        : List.of();
        };
    }

    private Leg leg(LegOutcome outcome, Optional<Instant> startedAt, Optional<Duration> talkTime) {
        return new Leg("agent", agent(), outcome, startedAt, Optional.empty(), talkTime, Optional.empty());
    }

    private Optional<Agent> agent() {
        return Agents.stated(
                Variables.filled(body.id("agent_id")),
                Variables.filled(body.text("agent_name")).or(this::firstAndLastName),
                Variables.filled(body.email("agent_email")));
    }

    private Optional<String> firstAndLastName() {
        String name = Stream.of("agent_first_name", "agent_last_name")
                .flatMap(part -> Variables.filled(body.text(part)).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(stated -> !stated.isEmpty());
    }

    /** On an internal call nobody is on the other end. */
    private Party contact(Set<String> ownNumbers) {
        if (body.word("direction").filter(INTERNAL::equals).isPresent()) {
            return Party.UNKNOWN;
        }
        return context.numbers()
                .contact(
                        BareNumbers.stated(body.text("external_number")),
                        ownNumbers,
                        Variables.filled(body.text("contact_name")),
                        Variables.filled(body.email("contact_email")));
    }

    private Set<String> ownNumbers() {
        return BareNumbers.stated(body.text("internal_number")).flatMap(context.numbers()::e164).stream()
                .collect(Collectors.toSet());
    }
}
