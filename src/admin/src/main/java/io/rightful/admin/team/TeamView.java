package io.rightful.admin.team;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.routing.Team;

/** A team as the API shows one. */
@Schema(name = "Team")
public record TeamView(
        String id,
        String name,
        @Schema(description = "By priority") List<MemberView> members,

        @Schema(description = "Whether every user is a member, without being named")
        boolean everybody,

        @Schema(description = "Whether it rings for every number without a team")
        boolean primary,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "null: the account's option")
        Optional<String> leadOwnerRouting,

        long version) {

    static TeamView of(Versioned<Team> stored) {
        Team team = stored.value();
        return new TeamView(
                team.id().value(),
                team.name(),
                team.members().stream().map(MemberView::of).toList(),
                stored.version() == 0,
                team.primary(),
                team.leadOwnerRouting().map(Codes::of),
                stored.version());
    }
}
