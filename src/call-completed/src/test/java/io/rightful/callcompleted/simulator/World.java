package io.rightful.callcompleted.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** One account's directory and settings: two namesakes, a leaver, a linked agent, a shared line. */
final class World {
    static final Instant NOW = Instant.parse("2026-10-07T12:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private World() {}

    static void build(DynamoDbClient client, TableNames tables, AccountId account) {
        Users users = new Users(client, tables);
        add(users, account, "marta", "Marta", "Oduya", "marta.oduya@example.com", ActivePeriods.ALWAYS);
        add(users, account, "tomas", "Tomas", "Lind", "tomas.lind@example.com", ActivePeriods.ALWAYS);
        add(users, account, "ana-one", "Ana", "Bright", "ana.one@example.com", ActivePeriods.ALWAYS);
        add(users, account, "ana-two", "Ana", "Bright", "ana.two@example.com", ActivePeriods.ALWAYS);
        add(
                users,
                account,
                "leaver",
                "Lee",
                "Vernon",
                "lee@example.com",
                ActivePeriods.ALWAYS.endedAt(NOW.minusSeconds(60)));
        AgentLinks links = new AgentLinks(client, tables);
        links.put(
                account,
                Scenario.SOURCE,
                new AgentKey("id:linked"),
                Optional.of(new UserId("leaver")),
                Optional.empty());
        links.put(account, Scenario.SOURCE, new AgentKey("id:shared-line"), Optional.empty(), Optional.empty());
    }

    static void decide(DynamoDbClient client, TableNames tables, AccountId account, long seed) {
        new Settings(client, tables).put(account, settings(new Random(seed)), Optional.empty());
    }

    private static AccountSettings settings(Random random) {
        MissedCalls missed =
                switch (random.nextInt(3)) {
                    case 0 -> new MissedCalls.ToUser(new UserId("tomas"));
                    case 1 -> new MissedCalls.ToNobody();
                    default -> new MissedCalls.Automatic();
                };
        DefaultLeadOwner owner =
                switch (random.nextInt(3)) {
                    case 0 -> new DefaultLeadOwner.User(new UserId("tomas"));
                    case 1 -> new DefaultLeadOwner.Queue("queue-1");
                    default -> new DefaultLeadOwner.None();
                };
        Talker talker = Talker.values()[random.nextInt(Talker.values().length)];
        return new AccountSettings(
                "US", ZoneOffset.UTC, Set.of(), talker, missed, owner, random.nextBoolean(), Duration.ZERO, true);
    }

    private static void add(
            Users users, AccountId account, String id, String first, String last, String email, ActivePeriods active) {
        users.create(
                account,
                new User(new UserId(id), new UserName(first, last), Optional.of(email), ZoneOffset.UTC, active, 0));
    }
}
