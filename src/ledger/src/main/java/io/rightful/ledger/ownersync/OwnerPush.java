package io.rightful.ledger.ownersync;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;

/**
 * An owner to write to a CRM.
 *
 * @param over the owner whom it takes the place of, as last seen there
 */
public record OwnerPush(
        ContactId contact, IntegrationId integration, CrmLeadId lead, CrmOwner over, CrmOwner owner, Reason reason) {}
