package io.rightful.ledger.call;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.Fact;

/** A call as it is kept: what is known, what a person said, what was decided. Holds no counter and no time of receipt. */
public record StoredCall(CallFacts facts, Optional<ManualAssignment> manual, CallDecision decision) {
    public CallKey key() {
        return facts.key();
    }

    /** When it happened by its own words, else when the first of its deliveries was stamped. */
    public Instant time() {
        return facts.call()
                .happenedAt()
                .orElseGet(() -> facts.fields().values().stream()
                        .map(Fact::stamp)
                        .map(stamp -> stamp.at())
                        .min(Instant::compareTo)
                        .orElse(Instant.EPOCH));
    }
}
