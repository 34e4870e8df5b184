package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.rightful.ledger.Sample;
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

/** One inbound call on Monday morning, and how it ended. */
record Ring(CallKey key, Party caller, Instant saidAt) {
    private static final Instant ENDED = Sample.MONDAY.plusSeconds(90);

    static Ring in(AccountId account, String callId) {
        return new Ring(new CallKey(account, Sample.SOURCE, callId), Party.UNKNOWN, ENDED);
    }

    Ring from(String number) {
        return new Ring(key, Party.ofNumber(number), saidAt);
    }

    /** Said a minute later, as a correction. */
    Ring later() {
        return new Ring(key, caller, saidAt.plusSeconds(60));
    }

    CallPart answeredBy(Agent... agents) {
        List<Leg> legs = IntStream.range(0, agents.length)
                .mapToObj(number -> leg("leg-" + (1 + number), agents[number]))
                .toList();
        return ended(CallResult.ANSWERED, legs);
    }

    private static Leg leg(String id, Agent agent) {
        return new Leg(
                id,
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(Sample.MONDAY),
                Optional.of(ENDED),
                Optional.of(Duration.ofSeconds(80)),
                Optional.empty());
    }

    CallPart missed() {
        return ended(CallResult.MISSED, List.of());
    }

    private CallPart ended(CallResult result, List<Leg> legs) {
        Call call = new Call(
                key,
                Set.of(),
                result,
                Optional.of(Direction.INBOUND),
                Optional.of(Sample.MONDAY),
                Optional.empty(),
                Optional.of(ENDED),
                Optional.empty(),
                caller,
                Set.of("+12025550100"),
                Optional.empty(),
                legs,
                List.of(),
                Set.of());
        return new CallPart(call, saidAt);
    }
}
