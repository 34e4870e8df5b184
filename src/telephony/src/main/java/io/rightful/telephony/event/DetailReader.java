package io.rightful.telephony.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Spans;
import io.rightful.telephony.Times;

/** Our detail as a statement. */
final class DetailReader {
    private static final Times TIMES = EventParts.TIMES;

    private DetailReader() {}

    /** @param sent the envelope's time, for a detail without one of its own */
    static IncomingEvent read(Fields detail, Optional<Instant> sent) {
        return EventParts.ofAnotherVersion(detail).orElseGet(() -> known(detail, sent));
    }

    private static IncomingEvent known(Fields detail, Optional<Instant> sent) {
        Optional<CallKey> key = key(detail);
        Optional<Instant> at =
                detail.time(TIMES, "eventTime").or(() -> sent).or(() -> detail.time(TIMES, "endedAt", "startedAt"));
        if (key.isEmpty()) {
            return new IncomingEvent.Unreadable(
                    "missing-call-key",
                    "The event must state account, source and callId, each of at most 256 characters.");
        }
        return at.<IncomingEvent>map(time -> new IncomingEvent.OfPart(new CallPart(call(detail, key.get()), time)))
                .orElseGet(() -> new IncomingEvent.Unreadable(
                        "missing-event-time", "The event must state eventTime, or its envelope a time."));
    }

    private static Optional<CallKey> key(Fields detail) {
        return detail.id("callId")
                .flatMap(call -> EventParts.owned(detail, (account, source) -> new CallKey(account, source, call)));
    }

    private static Call call(Fields detail, CallKey key) {
        Optional<Instant> startedAt = detail.time(TIMES, "startedAt");
        return new Call(
                key,
                new TreeSet<>(detail.texts("aliases")),
                EventWords.read(detail.word("result"), CallResult.values()).orElse(CallResult.STARTED),
                EventWords.read(detail.word("direction"), Direction.values()),
                startedAt,
                detail.time(TIMES, "answeredAt"),
                Spans.end(startedAt, detail.time(TIMES, "endedAt")),
                detail.seconds("talkSeconds"),
                EventParts.contact(detail),
                new TreeSet<>(detail.texts("ownNumbers")),
                detail.object("placedBy").flatMap(DetailReader::agent),
                all(detail.objects("legs").stream().map(DetailReader::leg).toList()),
                all(detail.objects("steps").stream().map(DetailReader::step).toList()),
                new TreeSet<>(detail.texts("payloads")));
    }

    private static Optional<Agent> agent(Fields agent) {
        return Agents.stated(new Agent(
                agent.id("id"),
                agent.text("name"),
                agent.email("email"),
                agent.text("extension"),
                agent.text("login")));
    }

    private static Optional<Leg> leg(Fields leg) {
        Optional<Instant> startedAt = leg.time(TIMES, "startedAt");
        return leg.text("id")
                .map(id -> new Leg(
                        id,
                        leg.object("agent").flatMap(DetailReader::agent),
                        EventWords.read(leg.word("outcome"), LegOutcome.values())
                                .orElse(LegOutcome.RANG),
                        startedAt,
                        Spans.end(startedAt, leg.time(TIMES, "endedAt")),
                        leg.seconds("talkSeconds"),
                        leg.text("step")));
    }

    private static Optional<Step> step(Fields step) {
        return step.text("id")
                .map(id -> new Step(
                        id,
                        step.text("flowStep"),
                        step.text("position")
                                .filter(text -> text.matches("\\d{1,6}"))
                                .map(Integer::valueOf),
                        EventWords.read(step.word("kind"), StepKind.values()).orElse(StepKind.OTHER),
                        step.text("name"),
                        step.time(TIMES, "startedAt"),
                        all(step.objects("agents").stream()
                                .map(DetailReader::agent)
                                .toList()),
                        step.email("email")));
    }

    private static <T> List<T> all(List<Optional<T>> read) {
        return read.stream().flatMap(Optional::stream).toList();
    }
}
