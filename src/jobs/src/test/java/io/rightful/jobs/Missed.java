package io.rightful.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;

/** A call that nobody answered. */
final class Missed {
    static final SourceName SOURCE = new SourceName("generic");
    private static final Instant BEGAN = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant ENDED = BEGAN.plusSeconds(30);

    private Missed() {}

    static CallPart call(CallKey key) {
        Call call = new Call(
                key,
                Set.of(),
                CallResult.MISSED,
                Optional.of(Direction.INBOUND),
                Optional.of(BEGAN),
                Optional.empty(),
                Optional.of(ENDED),
                Optional.empty(),
                Party.UNKNOWN,
                Set.of("+12025550100"),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of());
        return new CallPart(call, ENDED);
    }
}
