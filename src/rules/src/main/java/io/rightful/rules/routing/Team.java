package io.rightful.rules.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Users who ring for a number.
 *
 * @param primary whether it rings for every number that has no team of its own; one team of an account does
 * @param leadOwnerRouting absent, the account's option
 * @param members each user once, by priority, then id
 */
public record Team(
        TeamId id,
        String name,
        boolean primary,
        Optional<LeadOwnerRouting> leadOwnerRouting,
        List<TeamMember> members) {
    private static final Comparator<TeamMember> ORDER =
            Comparator.comparingInt(TeamMember::priority).thenComparing(TeamMember::user);

    public Team {
        members = members.stream().sorted(ORDER).toList();
        if (members.stream().map(TeamMember::user).distinct().count() < members.size()) {
            throw new IllegalArgumentException("a user is a member once");
        }
    }
}
