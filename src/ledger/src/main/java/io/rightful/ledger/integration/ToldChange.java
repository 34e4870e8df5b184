package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/**
 * A change of an owner, as it was told to whoever listens.
 *
 * @param id of the change, never of the lead
 * @param origin what made it so, as a code
 */
public record ToldChange(
        String id,
        CrmLeadId lead,
        Optional<CrmUserId> owner,
        Optional<EmailAddress> ownerEmail,
        String origin,
        Instant at) {}
