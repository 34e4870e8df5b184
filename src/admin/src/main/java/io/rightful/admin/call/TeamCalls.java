package io.rightful.admin.call;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.team.TeamItems;
import io.rightful.ledger.team.Teams;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/** The calls of a team: those for which one of its members is responsible now. */
@RequestScoped
class TeamCalls {
    private final Caller caller;
    private final Teams teams;

    TeamCalls(Caller caller, Teams teams) {
        this.caller = caller;
        this.teams = teams;
    }

    Predicate<StoredCall> of(Optional<TeamId> team) {
        return team.map(this::of).orElse(call -> true);
    }

    private Predicate<StoredCall> of(TeamId id) {
        Optional<Team> team = teams.find(caller.account(), id).map(Versioned::value);
        if (team.isEmpty() && id.equals(TeamItems.EVERYBODY)) {
            return call -> call.decision().responsible().isPresent();
        }
        Set<UserId> members =
                team.orElseThrow(() -> Refusals.unreadable("team: the account has no such team.")).members().stream()
                        .map(TeamMember::user)
                        .collect(Collectors.toSet());
        return call -> call.decision().responsible().filter(members::contains).isPresent();
    }
}
