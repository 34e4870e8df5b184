package io.rightful.admin.team;

import java.util.List;
import java.util.Optional;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;

/** Reads an admin's words about a team. */
final class TeamText {
    static final int MEMBERS = 200;
    private static final int NAME_LIMIT = 100;

    private TeamText() {}

    static Team created(TeamId id, TeamInput input) {
        Team nothing = new Team(id, "", false, Optional.empty(), List.of());
        return over(input, nothing);
    }

    static Team over(TeamInput input, Team present) {
        return new Team(
                present.id(),
                input.name().map(String::strip).filter(TeamText::usable).orElseGet(() -> unnamed(input, present)),
                input.primary().orElse(present.primary()),
                RoutingText.over(input.leadOwnerRouting(), present.leadOwnerRouting()),
                input.members().map(TeamText::members).orElse(present.members()));
    }

    private static boolean usable(String name) {
        return !name.isEmpty() && PlainText.fits(name, NAME_LIMIT);
    }

    private static String unnamed(TeamInput input, Team present) {
        if (input.name().isPresent() || present.name().isEmpty()) {
            throw Refusals.invalid("name", "1 to " + NAME_LIMIT + " printable characters.");
        }
        return present.name();
    }

    private static List<TeamMember> members(List<MemberView> stated) {
        List<TeamMember> members = stated.stream()
                .map(member -> Optional.ofNullable(member)
                        .orElseThrow(() -> Refusals.unknownUser("members"))
                        .member())
                .toList();
        if (members.size() > MEMBERS) {
            throw Refusals.invalid("members", "at most " + MEMBERS + ".");
        }
        if (members.stream().map(TeamMember::user).distinct().count() < members.size()) {
            throw Refusals.invalid("members", "name each user once.");
        }
        return members;
    }
}
