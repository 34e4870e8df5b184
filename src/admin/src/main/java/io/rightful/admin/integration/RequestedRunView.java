package io.rightful.admin.integration;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is read by and by. */
@Schema(name = "RequestedRun")
public record RequestedRunView(
        String integration,

        @Schema(description = "lead-owners, crm-users; of neither the CRM is asked")
        List<String> reads) {}
