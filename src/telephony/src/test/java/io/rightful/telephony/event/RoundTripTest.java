package io.rightful.telephony.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Given;
import io.rightful.telephony.PayloadReference;
import io.rightful.telephony.Text;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {
    private static final Instant SENT = Instant.parse("2026-11-16T11:00:00Z");

    @Property(tries = 300)
    void whatIsWrittenIsReadBackInBothEnvelopes(@ForAll("parts") CallPart part) {
        assertThat(read(CallEvents.eventBridge("e1", SENT, part))).isEqualTo(part);
        assertThat(read(CallEvents.cloudEvent("e1", SENT, part))).isEqualTo(part);
        assertThat(CallEvents.eventBridge("e1", SENT, part))
                .isEqualTo(CallEvents.eventBridge("e1", SENT, read(CallEvents.eventBridge("e1", SENT, part))));
    }

    @Example
    void aDetailOverTheLimitIsRefused() {
        List<Step> steps =
                IntStream.range(0, 500).mapToObj(RoundTripTest::longNamed).toList();
        String code = CallEvents.detail(part(steps), written -> "written", bad -> bad.code());
        assertThat(code).isEqualTo("event-too-large");
    }

    @Example
    void aStatementMayPointAtItsPayload() {
        CallPart part = PayloadReference.on(part(List.of()), "d1");
        assertThat(read(CallEvents.eventBridge("e1", SENT, part)).call().payloads())
                .containsExactly("d1");
    }

    private static Step longNamed(int index) {
        return new Step(
                "s" + index,
                Optional.empty(),
                Optional.of(index),
                StepKind.MENU,
                Optional.of("漢".repeat(200)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static CallPart read(String event) {
        return EventReader.read(event)
                .fold(own -> own.part(), m -> other(m), n -> other(n), command -> other(command), bad -> other(bad));
    }

    private static <T> T other(IncomingEvent event) {
        throw new AssertionError(event.toString());
    }

    private static CallPart part(List<Step> steps) {
        Call call = new Call(
                Given.CONTEXT.key("c1"),
                Set.of(),
                CallResult.MISSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Party.UNKNOWN,
                Set.of(),
                Optional.empty(),
                List.of(),
                steps,
                Set.of());
        return new CallPart(call, SENT);
    }

    @Provide
    Arbitrary<CallPart> parts() {
        Arbitrary<Call> ends = Combinators.combine(
                        ids(), ids().set().ofMaxSize(3), Arbitraries.of(CallResult.class), parties(), legs(), steps())
                .as((id, aliases, result, party, legs, steps) -> new Call(
                        Given.CONTEXT.key(id),
                        aliases,
                        result,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        party,
                        Set.of("+12025550171"),
                        Optional.empty(),
                        legs,
                        steps,
                        aliases));
        return Combinators.combine(
                        ends,
                        Arbitraries.of(Direction.class).optional(),
                        moments().optional(),
                        durations().optional(),
                        agents().optional(),
                        moments())
                .as((call, direction, start, length, placedBy, eventTime) ->
                        new CallPart(within(call, direction, start, length, placedBy), eventTime));
    }

    private static Call within(
            Call call,
            Optional<Direction> direction,
            Optional<Instant> start,
            Optional<Duration> length,
            Optional<Agent> placedBy) {
        return new Call(
                call.key(),
                call.aliases(),
                call.result(),
                direction,
                start,
                start,
                start.flatMap(moment -> length.map(moment::plus)),
                length,
                call.contact(),
                call.ownNumbers(),
                placedBy,
                call.legs(),
                call.steps(),
                call.payloads());
    }

    private static Arbitrary<List<Leg>> legs() {
        return Combinators.combine(
                        ids(),
                        agents().optional(),
                        Arbitraries.of(LegOutcome.class),
                        moments().optional(),
                        durations().optional(),
                        ids().optional())
                .as((id, agent, outcome, start, talk, step) -> new Leg(id, agent, outcome, start, start, talk, step))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        ids(),
                        ids().optional(),
                        Arbitraries.integers().between(0, 40).optional(),
                        Arbitraries.of(StepKind.class),
                        texts().optional(),
                        moments().optional(),
                        agents().list().ofMaxSize(2),
                        ids().optional())
                .as(Step::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Party> parties() {
        return Combinators.combine(
                        Arbitraries.of("+12025550186").optional(),
                        Arbitraries.of(true, false),
                        texts().optional(),
                        ids().optional())
                .as(Party::new);
    }

    private static Arbitrary<Agent> agents() {
        return Combinators.combine(ids(), texts().optional(), ids().optional(), texts().optional(), texts().optional())
                .as((id, name, email, extension, login) -> new Agent(Optional.of(id), name, email, extension, login));
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 3_000_000_000_000_000L).map(nanos -> SENT.plusNanos(nanos));
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.longs().between(0, 100_000_000_000_000L).map(Duration::ofNanos);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .alpha()
                .withChars("-/#%@.")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(Text::identifier)
                .filter(id -> !id.isEmpty() && !id.equals("null") && !id.equals("undefined"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(300).map(Text::displayed).filter(text -> !text.isBlank());
    }
}
