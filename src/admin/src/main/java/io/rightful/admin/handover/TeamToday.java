package io.rightful.admin.handover;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.team.TeamItems;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/** The members of a team to whom something can be handed over: those who are active today. */
@Singleton
class TeamToday {
    private static final int PAGE = 100;

    private final Teams teams;
    private final Users users;
    private final InstantSource clock;

    TeamToday(Teams teams, Users users, InstantSource clock) {
        this.teams = teams;
        this.users = users;
        this.clock = clock;
    }

    /** @param leaver gets nothing of it back */
    String membersBut(AccountId account, String team, UserId leaver) {
        TeamId id = PathIds.team(team);
        List<UserId> members = teams.find(account, id)
                .map(Versioned::value)
                .map(found -> activeOf(account, found))
                .or(() -> Optional.of(id).filter(TeamItems.EVERYBODY::equals).map(everybody -> everybody(account)))
                .orElseThrow(() -> Refusals.invalid("to", "the account has no such team."));
        String others = members.stream()
                .filter(user -> !user.equals(leaver))
                .map(UserId::value)
                .sorted()
                .collect(Collectors.joining(","));
        if (others.isEmpty()) {
            throw Refusals.invalid("to", "nobody else of the team is active.");
        }
        return others;
    }

    private List<UserId> activeOf(AccountId account, Team team) {
        List<UserId> members = team.members().stream().map(TeamMember::user).toList();
        return users.activePeriods(account, members).entrySet().stream()
                .filter(user -> user.getValue().activeAt(clock.instant()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Until an admin edits it, it is every user. */
    private List<UserId> everybody(AccountId account) {
        List<UserId> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<User> page = users.list(account, cursor, PAGE);
            page.items().stream()
                    .filter(user -> user.active().activeAt(clock.instant()))
                    .map(User::id)
                    .forEach(all::add);
            cursor = page.cursor();
        } while (cursor.isPresent());
        return all;
    }
}
