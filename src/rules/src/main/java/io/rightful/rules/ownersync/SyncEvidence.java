package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;

/**
 * What a side was decided by, in the CRM's own ids.
 *
 * @param here as the CRM calls it
 * @param contested why one of two changes was put before the other; absent where there were not two
 */
public record SyncEvidence(Optional<CrmOwner> agreed, InCrm here, CrmOwner there, Optional<Reason> contested) {}
