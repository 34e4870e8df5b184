package io.rightful.crm.inbound;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/**
 * A CRM, or somebody in its place, says who owns a lead. Which contact and which user are meant is decided elsewhere; where
 * that is not clear, nothing is done.
 *
 * @param eventId the sender's own of this change: the same twice is one change
 * @param lead the sender's identifier of the lead, where it has one
 * @param phone as the sender writes it
 * @param changedAt when the owner changed there; absent where the sender does not say
 */
public record OwnerChange(
        String eventId,
        Optional<CrmLeadId> lead,
        Optional<String> phone,
        Optional<EmailAddress> email,
        StatedOwner owner,
        Optional<Instant> changedAt) {}
