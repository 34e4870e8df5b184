package io.rightful.admin.team;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as an admin writes one. In a change, what is absent stays as it is. */
@Schema(name = "TeamInput")
public record TeamInput(
        @Schema(description = "At most 100 characters") Optional<String> name,
        @Schema(maxItems = TeamText.MEMBERS) Optional<List<MemberView>> members,

        @Schema(description = "true makes it the account's one primary team, in place of the other")
        Optional<Boolean> primary,

        @Schema(
                enumeration = {"team-in-priority-order", "owner-first", "only-owner", ""},
                description = "An empty text leaves it to the account's option")
        Optional<String> leadOwnerRouting) {}
