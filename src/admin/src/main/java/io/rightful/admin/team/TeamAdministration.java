package io.rightful.admin.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.team.AccountNumbers;
import io.rightful.ledger.team.TeamItems;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.Users;
import io.rightful.problem.Problem;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/** Creates, changes and removes teams. Until an admin edits it, the primary team is every user. */
@Singleton
class TeamAdministration {
    private static final Problem IS_PRIMARY = Problem.of(
            409,
            "primary-team",
            "It is the account's primary team",
            "Make another team the primary one first; \"" + TeamItems.EVERYBODY + "\" is one.");
    private static final Problem IN_USE =
            Problem.of(409, "team-in-use", "A number names the team", "Give its numbers another team first, or none.");

    private final Teams teams;
    private final AccountNumbers numbers;
    private final Users users;

    TeamAdministration(Teams teams, AccountNumbers numbers, Users users) {
        this.teams = teams;
        this.numbers = numbers;
        this.users = users;
    }

    /** Every user, where they are the primary team, comes first. */
    Page<Versioned<Team>> list(AccountId account, Optional<String> cursor, int limit) {
        Page<Versioned<Team>> page = teams.list(account, cursor, limit);
        if (cursor.isPresent() || !teams.primary(account).equals(TeamItems.EVERYBODY)) {
            return page;
        }
        Versioned<Team> everybody = existing(account, TeamItems.EVERYBODY);
        List<Versioned<Team>> all = new ArrayList<>(page.items());
        if (everybody.version() == 0) {
            all.add(0, everybody);
        }
        return new Page<>(all, page.cursor());
    }

    Versioned<Team> existing(AccountId account, TeamId team) {
        return teams.find(account, team)
                .or(() -> Optional.of(team)
                        .filter(TeamItems.EVERYBODY::equals)
                        .map(everybody -> everybody(teams.primary(account))))
                .orElseThrow(() -> Refusals.notFound("team"));
    }

    /** A team that exists under the id is the same request sent again, and is answered as it is. */
    Versioned<Team> create(AccountId account, TeamId id, TeamInput input) {
        Team team = TeamText.created(id, input);
        requireUsers(account, team, List.of());
        return teams.put(account, team, Optional.of(0L))
                .fold(written -> written, current -> existing(account, id), () -> refuse(IS_PRIMARY));
    }

    Versioned<Team> replace(AccountId account, TeamId id, TeamInput input, IfMatch condition) {
        Versioned<Team> present = existing(account, id);
        condition.require(present.version());
        Team wanted = TeamText.over(input, present.value());
        if (present.version() == 0 && input.members().isEmpty()) {
            return everybody(account, present.value(), wanted);
        }
        requireUsers(account, wanted, present.value().members());
        return teams.put(account, wanted, Optional.of(present.version()))
                .fold(
                        written -> written,
                        current -> condition.onConflict(() -> replace(account, id, input, condition)),
                        () -> refuse(IS_PRIMARY));
    }

    void delete(AccountId account, TeamId id, IfMatch condition) {
        Versioned<Team> present = existing(account, id);
        condition.require(present.version());
        if (present.version() == 0) {
            throw Refusals.notFound("team");
        }
        if (numbers.nameTeam(account, id)) {
            throw IN_USE.exception();
        }
        teams.delete(account, id, Optional.of(present.version()))
                .fold(
                        removed -> removed,
                        current -> condition.onConflict(() -> {
                            delete(account, id, condition);
                            return present;
                        }),
                        () -> refuse(IS_PRIMARY));
    }

    /** Who is every user has no name or option of its own; it can only become primary again. */
    private Versioned<Team> everybody(AccountId account, Team present, Team wanted) {
        boolean primary = wanted.primary();
        if (!wanted.equals(
                everybody(primary ? present.id() : new TeamId("another")).value())) {
            throw Refusals.invalid("members", "name them: until then the team is every user, and nothing else.");
        }
        if (!primary && present.primary()) {
            throw IS_PRIMARY.exception();
        }
        if (primary) {
            teams.makeEverybodyPrimary(account);
        }
        return existing(account, present.id());
    }

    private void requireUsers(AccountId account, Team team, List<TeamMember> known) {
        List<UserId> named = team.members().stream()
                .filter(member ->
                        known.stream().noneMatch(before -> before.user().equals(member.user())))
                .map(TeamMember::user)
                .toList();
        Set<UserId> found = users.activePeriods(account, named).keySet();
        if (!found.containsAll(named)) {
            throw Refusals.unknownUser("members");
        }
    }

    private static Versioned<Team> everybody(TeamId primary) {
        return new Versioned<>(
                new Team(
                        TeamItems.EVERYBODY,
                        "Everybody",
                        primary.equals(TeamItems.EVERYBODY),
                        Optional.empty(),
                        List.of()),
                0);
    }

    private static Versioned<Team> refuse(Problem problem) {
        throw problem.exception();
    }
}
