package io.rightful.telephony.callingly;

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
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** One call object. Its user has no id; one moment and a duration are all it says of time. */
record CallinglyCall(Fields call, SourceContext context) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    Normalised read(String callId) {
        CallResult result = CallinglyResult.read(call);
        Optional<Direction> direction = DIRECTIONS.read(call.text("direction"));
        Optional<Instant> startedAt = startedAt();
        Optional<Duration> duration = call.seconds("seconds");
        Optional<Instant> endedAt = startedAt.flatMap(start -> duration.map(start::plus));
        Optional<Duration> talkTime = result == CallResult.ANSWERED ? duration : Optional.empty();
        Set<String> ownNumbers = ownNumbers();
        return new CallDraft(context, callId)
                .result(result)
                .direction(direction)
                .startedAt(startedAt)
                .endedAt(endedAt)
                .talkTime(talkTime)
                .contact(contact(ownNumbers))
                .ownNumbers(ownNumbers)
                .placedBy(direction.filter(Direction.OUTBOUND::equals).flatMap(outbound -> user()))
                .legs(result == CallResult.ANSWERED ? List.of(talked(startedAt, talkTime)) : List.of())
                .eventTime(endedAt.or(() -> startedAt))
                .part();
    }

    private Optional<Instant> startedAt() {
        Times times = context.times();
        return call.time(times, "datetime")
                .or(() -> call.text("date")
                        .flatMap(date -> call.text("time").flatMap(time -> times.read(date + " " + time))));
    }

    private Leg talked(Optional<Instant> startedAt, Optional<Duration> talkTime) {
        return new Leg("user", user(), LegOutcome.TALKED, startedAt, Optional.empty(), talkTime, Optional.empty());
    }

    private Optional<Agent> user() {
        return call.object("user")
                .flatMap(user -> Agents.stated(Optional.empty(), user.text("name"), user.email("email")));
    }

    private Party contact(Set<String> ownNumbers) {
        return call.object("lead")
                .map(lead -> context.numbers()
                        .contact(lead.text("phone_number"), ownNumbers, name(lead), lead.email("email")))
                .orElse(Party.UNKNOWN);
    }

    private static Optional<String> name(Fields lead) {
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> lead.text(part).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(stated -> !stated.isEmpty());
    }

    private Set<String> ownNumbers() {
        return call.object("number").flatMap(number -> number.text("phone_number")).stream()
                .flatMap(text -> context.numbers().e164(text).stream())
                .collect(Collectors.toSet());
    }
}
