package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.BulkLoad;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** Many users of one account, and many calls of agents who are none of them. All are told in equally many letters. */
record Crowd(DynamoDbClient client, TableNames tables, AccountId account) {
    void users(int count) {
        try (BulkLoad bulk = new BulkLoad(client)) {
            Users users = new Users(bulk, tables);
            for (int number = 0; number < count; number++) {
                users.create(account, user(number));
            }
        }
    }

    void waitingCalls(int count) {
        try (BulkLoad bulk = new BulkLoad(client)) {
            CallDecisions decisions = new CallDecisions(bulk, tables, InstantSource.fixed(Sample.TUESDAY));
            for (int number = 0; number < count; number++) {
                decisions.record(Ring.in(account, "waiting-" + number).answeredBy(stranger(number)));
            }
        }
    }

    static UserId id(int number) {
        return new UserId("user-" + letters(number));
    }

    static User user(int number) {
        String letters = letters(number);
        return new User(
                id(number),
                new UserName("Ann" + letters, "Lee" + letters),
                Optional.of(letters + "@example.com"),
                ZoneOffset.UTC,
                ActivePeriods.ALWAYS,
                0);
    }

    static Agent agent(int number) {
        User user = user(number);
        return Agent.of(
                Optional.of(letters(number)),
                Optional.of(user.name().first() + " " + user.name().last()),
                user.email());
    }

    private static Agent stranger(int number) {
        String letters = letters(number);
        return Agent.of(
                Optional.of("s" + letters),
                Optional.of("Sam" + letters + " Roe" + letters),
                Optional.of("s" + letters + "@example.com"));
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < 4; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
