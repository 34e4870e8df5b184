package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import io.rightful.rules.agent.Agent;

/** Statements of one call in every shape, as a provider's adapter might make them. */
public final class Calls extends DomainContextBase {
    private static final CallKey KEY = new CallKey(new AccountId("demo"), new SourceName("generic"), "call-1");

    /** Identifiers that would be mistaken for a path if they were not escaped. */
    private static final List<String> IDENTIFIERS = List.of("a", "b", "a/b", "a%2Fb", "", "é");

    @Provide
    public Arbitrary<CallPart> parts() {
        return Combinators.combine(calls(), times()).as(CallPart::new);
    }

    @Provide
    public Arbitrary<Call> calls() {
        Arbitrary<Call> bare = Combinators.combine(
                        Arbitraries.of(CallResult.class),
                        Arbitraries.of(Direction.class).optional(),
                        times().optional(),
                        times().optional(),
                        durations().optional(),
                        parties(),
                        agents().optional())
                .as((result, direction, startedAt, answeredAt, talkTime, contact, placedBy) -> new Call(
                        KEY,
                        Set.of(),
                        result,
                        direction,
                        startedAt,
                        answeredAt,
                        Optional.empty(),
                        talkTime,
                        contact,
                        Set.of(),
                        placedBy,
                        List.of(),
                        List.of(),
                        Set.of()));
        return Combinators.combine(bare, names(), names(), names(), legs(), steps())
                .as((call, aliases, ownNumbers, payloads, legs, steps) -> new Call(
                        call.key(),
                        aliases,
                        call.result(),
                        call.direction(),
                        call.startedAt(),
                        call.answeredAt(),
                        call.startedAt(),
                        call.talkTime(),
                        call.contact(),
                        ownNumbers,
                        call.placedBy(),
                        legs,
                        steps,
                        payloads));
    }

    private static Arbitrary<List<Leg>> legs() {
        return Combinators.combine(
                        Arbitraries.of(IDENTIFIERS),
                        agents().optional(),
                        Arbitraries.of(LegOutcome.class),
                        times().optional(),
                        times().optional(),
                        durations().optional(),
                        Arbitraries.of(IDENTIFIERS).optional())
                .as(Leg::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Leg::id)
                .map(legs -> legs.stream().sorted(Comparator.comparing(Leg::id)).toList());
    }

    private static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(IDENTIFIERS),
                        Arbitraries.of(IDENTIFIERS).optional(),
                        Arbitraries.integers().between(0, 3).optional(),
                        Arbitraries.of(StepKind.class),
                        Arbitraries.of(IDENTIFIERS).optional(),
                        times().optional(),
                        rung(),
                        Arbitraries.of("ann@example.com", "box@example.com").optional())
                .as(Step::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Step::id)
                .map(steps ->
                        steps.stream().sorted(Comparator.comparing(Step::id)).toList());
    }

    private static Arbitrary<List<Agent>> rung() {
        return agents().list()
                .ofMaxSize(2)
                .uniqueElements()
                .map(agents -> agents.stream()
                        .sorted(Comparator.comparing(agent -> agent.key().orElseThrow()))
                        .toList());
    }

    /** Each described alike wherever it is named. */
    private static Arbitrary<Agent> agents() {
        return Arbitraries.of(
                CallBuilder.agent("ann"),
                CallBuilder.agent("bob"),
                Agent.ofId("a/b"),
                Agent.of(Optional.empty(), Optional.of("Eve Example"), Optional.of("Eve@example.com")),
                Agent.of(Optional.empty(), Optional.of("Fay Example"), Optional.empty()));
    }

    private static Arbitrary<Party> parties() {
        return Combinators.combine(
                        Arbitraries.of(CallBuilder.CALLER, "+12025550124").optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(IDENTIFIERS).optional())
                .as((number, withheld, name) -> new Party(number, withheld, name, Optional.empty()));
    }

    private static Arbitrary<Set<String>> names() {
        return Arbitraries.of(IDENTIFIERS).set().ofMaxSize(2);
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.integers().between(0, 5).map(CallBuilder.START::plusSeconds);
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.integers().between(0, 3).map(Duration::ofSeconds);
    }
}
