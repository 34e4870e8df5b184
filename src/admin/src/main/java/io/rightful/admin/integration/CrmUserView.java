package io.rightful.admin.integration;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** A CRM's user, as last read. */
@Schema(name = "CrmUser")
public record CrmUserView(
        String id,
        String name,
        Optional<String> username,
        Optional<String> email,

        @Schema(description = "Whether the CRM lets them own leads")
        boolean active,

        @Schema(description = "Who they are here, where they are linked")
        Optional<String> user) {
    static CrmUserView of(ListedCrmUser listed, Optional<UserId> user) {
        return new CrmUserView(
                listed.id().value(),
                listed.name(),
                listed.username(),
                listed.email().map(EmailAddress::folded),
                listed.active(),
                user.map(UserId::value));
    }
}
