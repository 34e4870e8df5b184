package io.rightful.callcompleted.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;

/** Some calls and all that is ever said of them: in parts, with corrections, by phone systems that know more or less. */
final class Scenario {
    static final SourceName SOURCE = new SourceName("generic");

    private static final Instant MORNING = Instant.parse("2026-10-06T08:00:00Z");
    static final List<String> NUMBERS = List.of("+12025550181", "+12025550182");

    private final Random random;
    private final AccountId account;

    Scenario(long seed, AccountId account) {
        this.random = new Random(seed);
        this.account = account;
    }

    List<CallPart> parts() {
        List<CallPart> parts = new ArrayList<>();
        int calls = 1 + random.nextInt(3);
        for (int call = 0; call < calls; call++) {
            int statements = 1 + random.nextInt(3);
            for (int statement = 0; statement < statements; statement++) {
                parts.add(part("call-" + call, call));
            }
        }
        return parts;
    }

    private CallPart part(String id, int order) {
        Instant startedAt = MORNING.plus(Duration.ofMinutes(10L * order));
        Instant saidAt = startedAt.plusSeconds(60L + 30L * random.nextInt(3));
        CallResult result = pick(List.of(CallResult.values()));
        boolean outbound = random.nextInt(4) == 0;
        boolean talked = result == CallResult.ANSWERED;
        return new CallPart(
                new Call(
                        new CallKey(account, SOURCE, id),
                        random.nextBoolean() ? Set.of("alias-" + id) : Set.of(),
                        result,
                        maybe(outbound ? Direction.OUTBOUND : Direction.INBOUND),
                        maybe(startedAt),
                        talked ? Optional.of(startedAt.plusSeconds(10L + random.nextInt(3))) : Optional.empty(),
                        maybe(saidAt),
                        maybe(Duration.ofSeconds(random.nextInt(100))),
                        random.nextInt(5) == 0 ? Party.UNKNOWN : Party.ofNumber(pick(NUMBERS)),
                        Set.of("+12025550100"),
                        outbound ? Optional.of(agent()) : Optional.empty(),
                        talked ? legs(startedAt) : List.of(),
                        steps(startedAt),
                        Set.of()),
                saidAt);
    }

    private List<Leg> legs(Instant startedAt) {
        List<Leg> legs = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int leg = 0; leg < count; leg++) {
            legs.add(new Leg(
                    "leg-" + leg,
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(agent()),
                    random.nextInt(6) == 0 ? LegOutcome.RANG : LegOutcome.TALKED,
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(startedAt.plusSeconds(10 + 30L * leg)),
                    Optional.empty(),
                    maybe(Duration.ofSeconds(30)),
                    Optional.empty()));
        }
        return legs;
    }

    private List<Step> steps(Instant startedAt) {
        List<Step> steps = new ArrayList<>();
        int count = random.nextInt(3);
        for (int step = 0; step < count; step++) {
            StepKind kind = pick(List.of(StepKind.AGENT, StepKind.QUEUE, StepKind.VOICEMAIL, StepKind.OTHER));
            steps.add(new Step(
                    "step-" + step,
                    Optional.of("flow-" + step),
                    Optional.of(step),
                    kind,
                    Optional.empty(),
                    Optional.of(startedAt.plusSeconds(step)),
                    kind == StepKind.AGENT ? List.of(agent()) : List.of(),
                    kind == StepKind.VOICEMAIL ? Optional.of("marta.oduya@example.com") : Optional.empty()));
        }
        return steps;
    }

    /** Known by id, e-mail or name; some match a user, some several, some nobody. */
    private Agent agent() {
        return pick(List.of(
                Agent.of(Optional.of("7"), Optional.of("Marta Oduya"), Optional.empty()),
                Agent.of(Optional.of("8"), Optional.empty(), Optional.of("tomas.lind@example.com")),
                Agent.of(Optional.of("9"), Optional.of("Ana Bright"), Optional.empty()),
                Agent.of(Optional.empty(), Optional.of("Marta Oduya"), Optional.of("tomas.lind@example.com")),
                Agent.of(Optional.empty(), Optional.of("Nobody Known"), Optional.empty()),
                Agent.of(Optional.of("linked"), Optional.of("Front Desk"), Optional.empty()),
                Agent.of(Optional.of("shared-line"), Optional.empty(), Optional.empty())));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
