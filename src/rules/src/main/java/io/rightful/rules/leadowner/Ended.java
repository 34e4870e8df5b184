package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;

/** A call from before ownership last ended, or from that very moment, says nothing about who owns the lead now. */
final class Ended {
    private Ended() {}

    static OwnerChange unlessBefore(Optional<Instant> ended, ContactedAt at, Supplier<OwnerChange> change) {
        return ended.map(end -> at.answeredAt().isAfter(end)).orElse(true)
                ? change.get()
                : new OwnerChange.Keep(Reason.CONTACT_BEFORE_END);
    }
}
