package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
record Ring(CallKey key, Party caller) {
    private static final Instant ENDED = Sample.MONDAY.plusSeconds(90);

    static Ring in(AccountId account, String callId) {
        return new Ring(new CallKey(account, Sample.SOURCE, callId), Party.UNKNOWN);
    }

    Ring from(String number) {
        return new Ring(key, Party.ofNumber(number));
    }

    CallPart answeredBy(Agent agent) {
        Leg leg = new Leg(
                "leg-1",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(Sample.MONDAY),
                Optional.of(ENDED),
                Optional.of(Duration.ofSeconds(80)),
                Optional.empty());
        return ended(CallResult.ANSWERED, List.of(leg));
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
        return new CallPart(call, ENDED);
    }
}
