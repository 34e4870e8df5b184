package io.rightful.admin.team;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/** Teams as lists show them, and who is in them. */
@Singleton
public class TeamMembers {
    private static final int PAGE = 100;

    private final TeamAdministration teams;
    private final Users users;

    TeamMembers(TeamAdministration teams, Users users) {
        this.teams = teams;
        this.users = users;
    }

    public Page<Versioned<Team>> list(AccountId account, Optional<String> cursor, int limit) {
        return teams.list(account, cursor, limit);
    }

    /** Of the team that is everybody, every user. */
    public Stream<UserId> of(AccountId account, Versioned<Team> team) {
        return team.version() == 0
                ? everybody(account)
                : team.value().members().stream().map(TeamMember::user);
    }

    private Stream<UserId> everybody(AccountId account) {
        return Stream.iterate(
                        Optional.of(users.list(account, Optional.empty(), PAGE)),
                        Optional::isPresent,
                        page -> page.flatMap(Page::cursor)
                                .map(cursor -> users.list(account, Optional.of(cursor), PAGE)))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream())
                .map(User::id);
    }
}
