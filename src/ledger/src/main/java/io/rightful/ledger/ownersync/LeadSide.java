package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;

/**
 * A contact's lead in one CRM, as last seen there.
 *
 * @param agreed what the owner was when the side was last dealt with
 * @param changedAt when the CRM had last changed anything of the lead, as it was when its owner was seen
 * @param skipped why the owner here could not be written there, for as long as it cannot
 * @param version counts the changes, from 1
 */
public record LeadSide(
        IntegrationId integration,
        CrmLeadId lead,
        Optional<CrmOwner> agreed,
        CrmOwner there,
        Instant changedAt,
        Optional<Reason> skipped,
        long version) {

    /** Before it is written for the first time. */
    static LeadSide notYet(IntegrationId integration, CrmLeadId lead, CrmOwner there, Instant changedAt) {
        return new LeadSide(integration, lead, Optional.empty(), there, changedAt, Optional.empty(), 0);
    }

    LeadSide agreed(CrmOwner owner) {
        return new LeadSide(integration, lead, Optional.of(owner), there, changedAt, skipped, version);
    }

    LeadSide seen(CrmLeadId id, CrmOwner owner, Instant time) {
        return there.equals(owner) && lead.equals(id)
                ? this
                : new LeadSide(integration, id, agreed, owner, time, skipped, version);
    }

    LeadSide skipped(Optional<Reason> reason) {
        return new LeadSide(integration, lead, agreed, there, changedAt, reason, version);
    }

    /** The two sides were brought together, and nothing has happened since. */
    boolean isSettled() {
        return agreed.equals(Optional.of(there)) && skipped.isEmpty();
    }
}
