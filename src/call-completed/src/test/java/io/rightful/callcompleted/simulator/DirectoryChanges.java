package io.rightful.callcompleted.simulator;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/**
 * What admins do to a directory while calls come in. Each brings what somebody waits for and takes nothing from whoever
 * is matched, since a call that waits for nothing keeps its decision.
 */
record DirectoryChanges(DynamoDbClient client, TableNames tables, AccountId account) {

    /** In any order that keeps what belongs together. */
    List<Runnable> shuffled(Random random) {
        List<Runnable> changes = new ArrayList<>();
        for (List<Runnable> sequence : List.of(
                List.<Runnable>of(this::somebodyUnknownIsHired),
                List.<Runnable>of(this::oneOfTwoNamesakesIsRenamed),
                List.<Runnable>of(() -> link("email:tomas.lind@example.com", "marta")),
                List.<Runnable>of(() -> link("id:shared-line", "tomas")),
                List.<Runnable>of(() -> active("leaver", ActivePeriods.ALWAYS)),
                List.<Runnable>of(
                        () -> active("tomas", ActivePeriods.ALWAYS.endedAt(World.NOW.minusSeconds(30))),
                        () -> active("tomas", ActivePeriods.ALWAYS)))) {
            int after = 0;
            for (Runnable change : sequence) {
                int at = after + random.nextInt(changes.size() - after + 1);
                changes.add(at, change);
                after = at + 1;
            }
        }
        return changes;
    }

    private void somebodyUnknownIsHired() {
        users().create(
                        account,
                        new User(
                                new UserId("hired"),
                                new UserName("Nobody", "Known"),
                                Optional.of("hired@example.com"),
                                ZoneOffset.UTC,
                                ActivePeriods.ALWAYS,
                                0));
    }

    private void oneOfTwoNamesakesIsRenamed() {
        change("ana-two", user -> with(user, new UserName("Ana", "Brightwell"), user.active()));
    }

    private void active(String id, ActivePeriods periods) {
        change(id, user -> with(user, user.name(), periods));
    }

    private void change(String id, UnaryOperator<User> change) {
        User user = users().find(account, new UserId(id)).orElseThrow();
        users().update(account, change.apply(user), Optional.empty());
    }

    private static User with(User user, UserName name, ActivePeriods periods) {
        return new User(user.id(), name, user.email(), user.timeZone(), periods, user.version());
    }

    private void link(String agent, String user) {
        new AgentLinks(client, tables)
                .put(account, Scenario.SOURCE, new AgentKey(agent), Optional.of(new UserId(user)), Optional.empty());
    }

    private Users users() {
        return new Users(client, tables);
    }
}
