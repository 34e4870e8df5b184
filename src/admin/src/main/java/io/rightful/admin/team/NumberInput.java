package io.rightful.admin.team;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided about a number. In a change, what is absent stays as it is; an empty text clears. */
@Schema(name = "NumberInput")
public record NumberInput(
        @Schema(description = "A team's id; none: the primary team")
        Optional<String> team,

        @Schema(
                enumeration = {"team-in-priority-order", "owner-first", "only-owner", ""},
                description = "None: the team's option")
        Optional<String> leadOwnerRouting) {}
