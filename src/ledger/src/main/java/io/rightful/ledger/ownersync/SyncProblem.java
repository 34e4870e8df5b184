package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;

/**
 * What the sync of a lead left undone, or decided against one of two changes. Ids only.
 *
 * @param contact absent where it is not clear which one the lead is
 * @param agreed what the owner had been, in the CRM's words
 * @param here as the CRM calls it; absent where the CRM has no word for it
 */
public record SyncProblem(
        Kind kind,
        IntegrationId integration,
        CrmLeadId lead,
        Optional<ContactId> contact,
        Reason reason,
        Optional<CrmOwner> agreed,
        Optional<CrmOwner> here,
        CrmOwner there,
        Instant at) {
    /** Which of the two. */
    public enum Kind {
        /** Two changes met. It is history, and is forgotten after {@value SyncProblemItems#DAYS} days. */
        CONFLICT,
        /** Something could not be done. It stays until it can. */
        SKIPPED,
        /** A call could not be recorded; its lead is {@code call/}, source and call id. Forgotten like a conflict. */
        CALL
    }
}
