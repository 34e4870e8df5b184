package io.rightful.crm.zapier;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a Zap is told: one change of one lead's owner. As a list, newest first, it also is what Zapier polls and shows as samples.
 *
 * @param id of the change, never of the lead: Zapier passes over an id that it has seen
 * @param ownerEmail absent where nobody owns the lead now, or a queue does
 * @param origin who made it so, that a Zap may leave out what it has caused itself
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OwnerChanged(
        String id,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("owner_id") Optional<String> ownerId,
        @JsonProperty("owner_email") Optional<String> ownerEmail,
        String origin,
        @JsonProperty("occurred_at") String occurredAt) {
    /** How many are shown when Zapier polls: more than change between two polls. */
    public static final int LISTED = 100;

    public static OwnerChanged of(
            String changeId,
            String leadId,
            Optional<String> ownerId,
            Optional<String> ownerEmail,
            String origin,
            Instant occurredAt) {
        return new OwnerChanged(changeId, leadId, ownerId, ownerEmail, origin, occurredAt.toString());
    }
}
