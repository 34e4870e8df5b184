package io.rightful.local.crm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.LeadState;

/** @param changes of its owner, the newest first, at most {@value #KEPT} */
record SandboxLead(CrmLead lead, List<SandboxChange> changes) {
    private static final int KEPT = 100;

    SandboxLead {
        changes = List.copyOf(changes);
    }

    static CrmLead blank(CrmLeadId id) {
        return new CrmLead(
                id,
                new CrmOwner.Nobody(),
                Instant.EPOCH,
                new LeadState.Open(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }

    /** @param next with the time of the change */
    SandboxLead changed(CrmLead next, SandboxChange.By by) {
        if (next.owner().equals(lead.owner())) {
            return new SandboxLead(next, changes);
        }
        SandboxChange change = new SandboxChange(next.changedAt(), by, next.owner());
        return new SandboxLead(
                next,
                Stream.concat(Stream.of(change), changes.stream()).limit(KEPT).toList());
    }
}
