package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

/**
 * A lead as one integration's CRM has it.
 *
 * @param agreed what the lead's owner was when this side was last dealt with; absent before the first time
 * @param there the owner now
 * @param changedAt when the CRM last changed anything of the lead
 */
public record SyncSide(
        IntegrationId integration,
        SideRules rules,
        Optional<CrmOwner> agreed,
        CrmOwner there,
        Instant changedAt,
        LeadState state,
        CrmPeople people) {

    /** A lead that was never dealt with is one on whose having no owner both agreed. */
    CrmOwner baseline() {
        return agreed.orElseGet(CrmOwner.Nobody::new);
    }

    boolean changed() {
        return !there.equals(baseline());
    }

    boolean isOpen() {
        return state.fold(() -> true, converted -> false, merged -> false, () -> false);
    }
}
