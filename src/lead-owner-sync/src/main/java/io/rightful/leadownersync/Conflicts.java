package io.rightful.leadownersync;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.rules.decision.Reason;

/** Leads whose owner had changed on more than one side. */
final class Conflicts {
    private static final Set<Reason> REASONS = EnumSet.of(
            Reason.SYNC_CRM_WINS,
            Reason.SYNC_FIRST_CONTACT_WINS,
            Reason.SYNC_LATEST_WINS,
            Reason.SYNC_TOO_CLOSE,
            Reason.SYNC_HIGHER_RANK);

    private Conflicts() {}

    static long in(List<SyncedLead> synced) {
        return synced.stream().filter(lead -> REASONS.contains(lead.reason())).count();
    }
}
