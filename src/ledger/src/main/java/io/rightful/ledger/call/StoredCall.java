package io.rightful.ledger.call;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.leadowner.LeadTouch;

/**
 * A call as it is kept: what is known, what a person said, what was decided. Holds no counter and no time of receipt.
 *
 * @param touch what it means for the lead of its number; empty where nothing, or with auto lead owner off
 */
public record StoredCall(
        CallFacts facts, Optional<ManualAssignment> manual, CallDecision decision, Optional<LeadTouch> touch) {
    public CallKey key() {
        return facts.key();
    }

    public Instant time() {
        return facts.time();
    }
}
