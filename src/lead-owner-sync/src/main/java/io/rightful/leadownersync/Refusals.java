package io.rightful.leadownersync;

import java.util.Map;

import io.rightful.crm.Refusal;
import io.rightful.ledger.ownersync.OwnerPush;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.PushEnd;
import io.rightful.rules.decision.Reason;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** What a CRM's refusal of an owner means. */
record Refusals(OwnerSync sync, Measurements measured) {
    PushEnd of(OwnerPush push, Refusal refusal) {
        return switch (refusal) {
            case CHANGED_MEANWHILE -> {
                sync.postponed(push);
                yield PushEnd.LOOK_AGAIN;
            }
            case LEAD_NOT_THERE -> {
                sync.postponed(push);
                sync.contact(push.contact(), Map.of(push.integration(), GoneLead.of(push)));
                yield PushEnd.DONE;
            }
            case OWNER_INACTIVE, OWNER_UNKNOWN -> refused(push, Reason.SYNC_CRM_USER_INACTIVE);
            case LEAD_CONVERTED -> refused(push, Reason.SYNC_LEAD_CONVERTED);
            case NOT_SUPPORTED -> refused(push, Reason.SYNC_CRM_TAKES_NO_OWNER);
            case LEAD_LOCKED, NOT_PERMITTED, CUSTOMERS_RULE, OTHER -> refused(push, Reason.SYNC_CRM_REFUSED);
        };
    }

    private PushEnd refused(OwnerPush push, Reason reason) {
        measured.count(Metric.SYNC_SKIPPED);
        return sync.refused(push, reason);
    }
}
