package io.rightful.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** One inbound call, and how it ended. */
public record Ring(CallKey key, Party caller) {
    public static final SourceName SOURCE = new SourceName("phones");
    private static final Instant BEGAN = Instant.parse("2026-10-06T08:00:00Z");
    private static final Instant TAKEN = BEGAN.plusSeconds(12);
    private static final Instant ENDED = BEGAN.plusSeconds(90);

    public static Ring in(AccountId account, String callId) {
        return new Ring(new CallKey(account, SOURCE, callId), Party.UNKNOWN);
    }

    public Ring from(String number) {
        return new Ring(key, Party.ofNumber(number));
    }

    /** Through a queue, to one who talked. */
    public CallPart answeredBy(Agent agent) {
        Leg leg = new Leg(
                "leg-1",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(TAKEN),
                Optional.of(ENDED),
                Optional.of(Duration.ofSeconds(78)),
                Optional.of("step-1"));
        return ended(CallResult.ANSWERED, Optional.of(TAKEN), List.of(leg));
    }

    /** Through a queue, and given up. */
    public CallPart missed() {
        return ended(CallResult.MISSED, Optional.empty(), List.of());
    }

    private CallPart ended(CallResult result, Optional<Instant> answeredAt, List<Leg> legs) {
        Call call = new Call(
                key,
                Set.of(),
                result,
                Optional.of(Direction.INBOUND),
                Optional.of(BEGAN),
                answeredAt,
                Optional.of(ENDED),
                Optional.empty(),
                caller,
                Set.of("+12025550100"),
                Optional.empty(),
                legs,
                List.of(queue()),
                Set.of());
        return new CallPart(call, ENDED);
    }

    private static Step queue() {
        return new Step(
                "step-1",
                Optional.of("flow-1"),
                Optional.of(0),
                StepKind.QUEUE,
                Optional.of("Sales"),
                Optional.of(BEGAN),
                List.of(),
                Optional.empty());
    }
}
