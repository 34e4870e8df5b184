package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

/** A person's word on who owns the lead: no rule overwrites it, and what came before it says nothing once it is withdrawn. */
public final class OwnerByHand {
    private OwnerByHand() {}

    public static LeadOwner set(LeadOwner current, UserId user) {
        return new LeadOwner.User(user, OwnerCause.MANUAL, Optional.empty(), false, current.lastEnded());
    }

    /** Nobody owns the lead until somebody contacts it after {@code now}. */
    public static LeadOwner clear(LeadOwner current, Instant now) {
        LeadOwner cleared = new LeadOwner.None(Optional.of(now));
        return current.fold(none -> none, user -> cleared, queue -> cleared, unlinked -> cleared);
    }
}
