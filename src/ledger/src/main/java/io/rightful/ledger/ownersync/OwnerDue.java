package io.rightful.ledger.ownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.sync.CrmOwner;

/**
 * That an owner is to be written to a CRM: kept from the decision until the CRM is known to have taken it, so that none is
 * forgotten. One run at a time may write it; what that one has begun to write is told from what a person set there.
 *
 * @param wanted as last decided
 * @param leadChangedAt when the CRM had last changed anything of the lead by then
 * @param begun what may have been written, though nobody knows
 * @param until when whoever has begun has ended, one way or another
 */
record OwnerDue(CrmOwner wanted, Instant leadChangedAt, Optional<CrmOwner> begun, Optional<Instant> until) {
    /** Longer than a function may run. */
    static final Duration LEASE = Duration.ofSeconds(90);

    static OwnerDue of(CrmOwner wanted, Instant leadChangedAt) {
        return new OwnerDue(wanted, leadChangedAt, Optional.empty(), Optional.empty());
    }

    OwnerDue wanting(CrmOwner owner, Instant at) {
        return new OwnerDue(owner, at, begun, until);
    }

    OwnerDue takenAt(Instant now) {
        return new OwnerDue(wanted, leadChangedAt, Optional.of(wanted), Optional.of(now.plus(LEASE)));
    }

    OwnerDue released() {
        return new OwnerDue(wanted, leadChangedAt, begun, Optional.empty());
    }

    boolean isFree(Instant now) {
        return until.filter(now::isBefore).isEmpty();
    }

    boolean hasBegun(CrmOwner owner) {
        return begun.equals(Optional.of(owner));
    }
}
