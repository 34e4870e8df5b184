package io.rightful.admin.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agent as the phone system lists them, and whom its e-mail and name mean today. */
@Schema(name = "ListedAgent")
public record ListedAgentView(
        @Schema(description = "What names it in the path of its link")
        String agentId,

        Optional<String> name,
        Optional<String> email,
        Optional<String> extension,

        @Schema(description = "active, inactive, or gone: not listed any more, which unlinks nobody")
        String state,

        @Schema(description = "When that state was first seen")
        Instant since,

        @Schema(description = "The user whom a link, else e-mail and name clearly mean")
        Optional<String> user,

        @Schema(description = "Whether an admin linked the agent, or it is a proposal")
        boolean linked,

        @Schema(description = "Users who may be meant, where several may")
        List<String> candidates,

        String reason,
        String meaning,
        String adminAction) {}
