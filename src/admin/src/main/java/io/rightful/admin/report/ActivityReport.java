package io.rightful.admin.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.rightful.admin.team.TeamMembers;
import io.rightful.ledger.activity.Activities;
import io.rightful.ledger.activity.Activity;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.user.UserId;

/** Counts what users and teams had to do with the calls of a time. */
@Singleton
public class ActivityReport {
    private final Activities activities;
    private final Users users;
    private final TeamMembers teams;

    ActivityReport(Activities activities, Users users, TeamMembers teams) {
        this.activities = activities;
        this.users = users;
        this.teams = teams;
    }

    /** Leavers included: they handled what they handled. One query a user. */
    Page<ActivityView> ofUsers(AccountId account, Period period, Optional<String> cursor, int limit) {
        Page<User> page = users.list(account, cursor, limit);
        return new Page<>(
                page.items().stream()
                        .map(user -> ActivityView.of(user, of(account, user.id(), period)))
                        .toList(),
                page.cursor());
    }

    /** One query a member, who is read once however many teams they are in. */
    Page<ActivityView> ofTeams(AccountId account, Period period, Optional<String> cursor, int limit) {
        Page<Versioned<Team>> page = teams.list(account, cursor, limit);
        Map<UserId, Activity> known = new HashMap<>();
        return new Page<>(
                page.items().stream()
                        .map(team -> ActivityView.of(
                                team.value(),
                                teams.of(account, team)
                                        .map(user -> known.computeIfAbsent(user, id -> of(account, id, period)))
                                        .reduce(Activity.NOTHING, Activity::and)))
                        .toList(),
                page.cursor());
    }

    /** Every page of a list. */
    static List<ActivityView> all(Function<Optional<String>, Page<ActivityView>> list) {
        List<ActivityView> all = new ArrayList<>();
        Page<ActivityView> page = list.apply(Optional.empty());
        all.addAll(page.items());
        while (page.cursor().isPresent()) {
            page = list.apply(page.cursor());
            all.addAll(page.items());
        }
        return all;
    }

    private Activity of(AccountId account, UserId user, Period period) {
        return Activity.of(activities.of(account, user, period.from(), period.to())::iterator);
    }
}
