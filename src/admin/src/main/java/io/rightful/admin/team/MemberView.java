package io.rightful.admin.team;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.assignment.Person;
import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.routing.TeamMember;

/** A user of a team. */
@Schema(name = "TeamMember", description = "{user, priority}, or a user's id alone, who then has priority 1")
public record MemberView(
        Optional<String> user,

        @Schema(description = "1 to 100; 1 rings first, members of one priority ring together")
        Optional<Integer> priority) {
    private static final int LAST = 100;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MemberView ofId(String id) {
        return new MemberView(Optional.of(id), Optional.empty());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public MemberView {}

    static MemberView of(TeamMember member) {
        return new MemberView(Optional.of(member.user().value()), Optional.of(member.priority()));
    }

    TeamMember member() {
        int stated = priority.orElse(TeamMember.FIRST);
        if (stated < TeamMember.FIRST || stated > LAST) {
            throw Refusals.invalid("members.priority", TeamMember.FIRST + " to " + LAST + ".");
        }
        return new TeamMember(Person.id("members", user.orElseThrow(() -> Refusals.unknownUser("members"))), stated);
    }
}
