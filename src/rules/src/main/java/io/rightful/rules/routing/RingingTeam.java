package io.rightful.rules.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.rightful.rules.user.UserId;

/** The team of a call: its number's, else the account's primary one, which is everybody until an admin edits it. */
public sealed interface RingingTeam {
    record OfNumber(Team team) implements RingingTeam {}

    record Primary(Team team) implements RingingTeam {}

    /** @param users all of the account, of one priority */
    record Everybody(Set<UserId> users) implements RingingTeam {
        public Everybody {
            users = new TreeSet<>(users);
        }
    }

    default <T> T fold(Function<Team, T> ofNumber, Function<Team, T> primary, Function<Set<UserId>, T> everybody) {
        if (this instanceof OfNumber ringing) {
            return ofNumber.apply(ringing.team());
        }
        if (this instanceof Primary ringing) {
            return primary.apply(ringing.team());
        }
        return everybody.apply(((Everybody) this).users());
    }

    default List<TeamMember> members() {
        return fold(
                Team::members,
                Team::members,
                users -> users.stream()
                        .map(user -> new TeamMember(user, TeamMember.FIRST))
                        .toList());
    }

    default Optional<LeadOwnerRouting> leadOwnerRouting() {
        return fold(Team::leadOwnerRouting, Team::leadOwnerRouting, users -> Optional.empty());
    }
}
