package io.rightful.admin.integration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A CRM connection as the API shows one: of what lets us in, the names alone. */
@Schema(name = "Integration")
public record IntegrationView(
        String id,
        String crm,
        String name,
        int rank,
        boolean ownerRequired,

        @Schema(description = "Whether it has what lets us in, or needs none")
        boolean connected,

        Optional<String> address,
        Optional<String> region,

        @Schema(description = "The names of the secrets that are kept")
        Set<String> access,

        @Schema(description = "Options that are no secret") Map<String, String> options,

        @Schema(description = "What the CRM has no way to do")
        List<CannotDoView> cannotDo,

        @Schema(description = "Of one integration, not of the list")
        Optional<SyncStatusView> status,

        @Schema(description = "Where a CRM that is never asked posts; shown when it is connected or its secret renewed")
        Optional<String> url,

        @Schema(description = "With what it proves itself there; shown when it is connected or its secret renewed")
        Optional<String> secret,

        long version) {}
