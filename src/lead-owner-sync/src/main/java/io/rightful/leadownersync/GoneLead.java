package io.rightful.leadownersync;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.ledger.ownersync.OwnerPush;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.LeadState;

/** A lead that its CRM does not know any more. */
final class GoneLead {
    private GoneLead() {}

    static CrmLead of(OwnerPush push) {
        return new CrmLead(
                push.lead(),
                push.over(),
                Instant.EPOCH,
                new LeadState.Deleted(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }
}
