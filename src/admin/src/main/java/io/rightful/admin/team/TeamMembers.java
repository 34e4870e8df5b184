package io.rightful.admin.team;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.rightful.admin.user.EveryUser;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Page;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/** Teams as lists show them, and who is in them. */
@Singleton
public class TeamMembers {
    private final TeamAdministration teams;
    private final EveryUser users;

    TeamMembers(TeamAdministration teams, EveryUser users) {
        this.teams = teams;
        this.users = users;
    }

    public Page<Versioned<Team>> list(AccountId account, Optional<String> cursor, int limit) {
        return teams.list(account, cursor, limit);
    }

    /** Of the team that is everybody, every user. */
    public Stream<UserId> of(AccountId account, Versioned<Team> team) {
        return team.version() == 0
                ? users.of(account)
                : team.value().members().stream().map(TeamMember::user);
    }
}
