package io.rightful.admin.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.integration.RunProblemView;

/** How a source's phone system is asked: of what lets us in, the names alone. */
@Schema(name = "ApiAccess")
public record ApiAccessView(
        String source,
        String provider,

        @Schema(description = "Whether the phone system has a list of agents that we know how to ask for")
        boolean supported,

        @Schema(description = "Whether there is what lets us in")
        boolean connected,

        Optional<String> address,

        @Schema(description = "The names of the secrets that are kept")
        Set<String> access,

        @Schema(description = "Options that are no secret") Map<String, String> options,

        @Schema(description = "When it was entered") Optional<Instant> enteredAt,

        @Schema(description = "When the agents were last listed, or that was tried")
        Optional<Instant> agentsReadAt,

        @Schema(description = "Why that failed, and what to do about it")
        Optional<RunProblemView> problem) {}
