package io.rightful.admin.integration;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a CRM's users a user is, from when until when; an absent bound is open. */
@Schema(name = "CrmLink")
public record CrmLinkView(
        String integration,
        String crmUser,

        @Schema(description = "As the CRM names its user, where that is known")
        Optional<String> name,

        Optional<Instant> from,
        Optional<Instant> until) {}
