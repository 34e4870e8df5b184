package io.rightful.telephony.callrail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.telephony.Agents;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.PhoneNumbers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/**
 * One call object. The agent is an e-mail address alone, the flow is not stated, and duration includes the ringing: so
 * no steps, no talk time, no moment of the answer.
 */
record CallRailCall(Fields fields, SourceContext context) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    Normalised read(String callId) {
        Times times = new Times(CallRailZone.of(fields, context));
        Optional<Agent> agent = Agents.stated(Optional.empty(), Optional.empty(), fields.email("agent_email"));
        CallResult result = CallRailResult.read(fields);
        Optional<Direction> direction = DIRECTIONS.read(fields.text("direction"));
        Optional<Instant> startedAt = fields.time(times, "start_time");
        Set<String> ownNumbers = ownNumbers(direction);
        return new CallDraft(context, callId)
                .alias(fields.id("id"))
                .result(result)
                .direction(direction)
                .startedAt(startedAt)
                .endedAt(startedAt.flatMap(start -> fields.seconds("duration").map(start::plus)))
                .contact(contact(ownNumbers))
                .ownNumbers(ownNumbers)
                .placedBy(direction.filter(Direction.OUTBOUND::equals).flatMap(outbound -> agent))
                .legs(result == CallResult.ANSWERED ? legs(agent) : List.of())
                .eventTime(fields.time(times, "timestamp", "created_at", "start_time"))
                .part();
    }

    private static List<Leg> legs(Optional<Agent> agent) {
        return agent.stream()
                .map(talker -> new Leg(
                        "agent",
                        Optional.of(talker),
                        LegOutcome.TALKED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private Party contact(Set<String> ownNumbers) {
        return context.numbers()
                .contact(
                        fields.text("customer_phone_number", "callernum"),
                        ownNumbers,
                        fields.text("customer_name", "callername"),
                        fields.email("customer_email"));
    }

    /** The form's destination of an outbound call is the person who was called. */
    private Set<String> ownNumbers(Optional<Direction> direction) {
        PhoneNumbers numbers = context.numbers();
        Stream<String> names = Stream.of("tracking_phone_number", "trackingnum", "business_phone_number");
        Stream<String> destination =
                direction.filter(Direction.OUTBOUND::equals).isPresent() ? Stream.empty() : Stream.of("destinationnum");
        Set<String> own = new TreeSet<>();
        Stream.concat(names, destination)
                .flatMap(name -> fields.text(name).stream())
                .flatMap(text -> numbers.e164(text).stream())
                .forEach(own::add);
        return own;
    }
}
