package io.rightful.ledger.call;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;

/** A call as it is kept: what is known, what a person said, what was decided. Holds no counter and no time of receipt. */
public record StoredCall(CallFacts facts, Optional<ManualAssignment> manual, CallDecision decision) {
    public CallKey key() {
        return facts.key();
    }

    public Instant time() {
        return facts.time();
    }
}
