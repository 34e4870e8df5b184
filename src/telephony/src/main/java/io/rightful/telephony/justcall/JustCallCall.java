package io.rightful.telephony.justcall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.telephony.Agents;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** One event read as a call. It names one agent; who else had a part in it only JustCall's API tells. */
record JustCallCall(JustCallEvent event, Fields data, SourceContext context) {
    private static final Fields NONE = Fields.of(JsonNodeFactory.instance.objectNode());
    private static final Set<String> SEVERAL_TALKED = Set.of("transfer", "merge");
    private static final String NO_PERSON = "voice_agent";

    Normalised read(String callId) {
        JustCallData common = new JustCallData(data, context);
        CallResult result = new JustCallResult(event, info()).read();
        Optional<Direction> direction = direction();
        Optional<Instant> startedAt = common.moment("call_date", "call_time").or(() -> common.moment("datetime"));
        Optional<Instant> endedAt =
                startedAt.flatMap(start -> durations().seconds("total_duration").map(start::plus));
        return new CallDraft(context, callId)
                .alias(data.id("call_sid"))
                .result(result)
                .direction(direction)
                .startedAt(startedAt)
                .endedAt(endedAt)
                .talkTime(talkTime().filter(time -> result == CallResult.ANSWERED))
                .contact(common.contact())
                .ownNumbers(common.ownNumbers())
                .placedBy(direction.filter(Direction.OUTBOUND::equals).flatMap(outbound -> knownAgent()))
                .legs(legs(result, direction))
                .eventTime(endedAt.or(() -> startedAt))
                .part();
    }

    private List<Leg> legs(CallResult result, Optional<Direction> direction) {
        boolean placed = direction.filter(Direction.OUTBOUND::equals).isPresent()
                && knownAgent().isPresent();
        return switch (result) {
            case STARTED -> List.of();
            case ANSWERED -> talks();
            case ABANDONED, MISSED, VOICEMAIL ->
                knownAgent().filter(agent -> !placed).map(agent -> leg("agent", agent, LegOutcome.RANG)).stream()
                        .toList();
        };
    }

    /** After a transfer it is not told whether the agent named is the first or the last: somebody else talked too. */
    private List<Leg> talks() {
        Leg agents = new Leg(
                "agent",
                with(NO_PERSON) ? Optional.empty() : agent(),
                LegOutcome.TALKED,
                Optional.empty(),
                Optional.empty(),
                several() ? Optional.empty() : talkTime(),
                Optional.empty());
        Leg anothers = leg("another", Optional.empty(), LegOutcome.TALKED);
        return several() ? List.of(agents, anothers) : List.of(agents);
    }

    private static Leg leg(String id, Agent agent, LegOutcome outcome) {
        return leg(id, Optional.of(agent), outcome);
    }

    private static Leg leg(String id, Optional<Agent> agent, LegOutcome outcome) {
        return new Leg(id, agent, outcome, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nobody where more than one agent, or none but a machine, may be meant. */
    private Optional<Agent> knownAgent() {
        return agent().filter(agent -> !several() && !with(NO_PERSON));
    }

    private Optional<Agent> agent() {
        return Agents.stated(data.id("agent_id"), data.text("agent_name"), data.email("agent_email"));
    }

    private boolean several() {
        return SEVERAL_TALKED.stream().anyMatch(this::with);
    }

    private boolean with(String trait) {
        return traits().contains(trait);
    }

    private Set<String> traits() {
        return info().texts("call_traits").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(text -> text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .collect(Collectors.toSet());
    }

    private Optional<Direction> direction() {
        return JustCallData.direction(info())
                .or(() -> JustCallData.direction(data))
                .or(() -> info().word("type")
                        .flatMap(word -> word.startsWith("incoming-")
                                ? Optional.of(Direction.INBOUND)
                                : Optional.of(Direction.OUTBOUND).filter(outbound -> word.startsWith("outgoing-"))))
                .or(() -> Optional.of(Direction.INBOUND).filter(inbound -> onlyOfCallers()));
    }

    private boolean onlyOfCallers() {
        return event == JustCallEvent.CALL_MISSED || event == JustCallEvent.CALL_VOICEMAIL;
    }

    private Optional<Duration> talkTime() {
        return durations().seconds("conversation_time");
    }

    private Fields info() {
        return data.object("call_info").orElse(NONE);
    }

    private Fields durations() {
        return data.object("call_duration").orElse(NONE);
    }
}
