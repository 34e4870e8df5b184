package io.rightful.admin.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.admin.text.Codes;
import io.rightful.rules.call.Leg;

/** Who talked or was rung, and when. */
public record LegView(
        String id,
        Optional<AgentView> agent,
        String outcome,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Long> talkSeconds,
        Optional<String> step) {
    static LegView of(Leg leg) {
        return new LegView(
                leg.id(),
                leg.agent().map(AgentView::of),
                Codes.of(leg.outcome()),
                leg.startedAt(),
                leg.endedAt(),
                leg.talkTime().map(Duration::toSeconds),
                leg.step());
    }
}
