package io.rightful.leadownersync;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.ledger.ownersync.OwnerPush;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.LeadState;

/** A lead that its CRM does not know any more. */
final class GoneLead {
    private GoneLead() {}

    static CrmLead of(OwnerPush push) {
        return of(push.lead(), push.over());
    }

    static CrmLead of(CrmLeadId lead) {
        return of(lead, new CrmOwner.Nobody());
    }

    private static CrmLead of(CrmLeadId lead, CrmOwner owner) {
        return new CrmLead(
                lead,
                owner,
                Instant.EPOCH,
                new LeadState.Deleted(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }
}
