package io.rightful.benchmarks;

import java.time.ZoneOffset;
import java.util.Optional;

import io.rightful.ledger.user.User;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** Invented people by number, all told in equally many letters, so that only their number can make a difference. */
public final class People {
    private static final int LETTERS = 4;
    private static final int ALPHABET = 26;

    private People() {}

    public static UserId id(int number) {
        return new UserId("user-" + letters(number));
    }

    public static User user(int number) {
        String letters = letters(number);
        return new User(
                id(number),
                new UserName("Ann" + letters, "Lee" + letters),
                Optional.of(letters + "@example.com"),
                ZoneOffset.UTC,
                ActivePeriods.ALWAYS,
                0);
    }

    /** How a phone system names this user. */
    public static Agent agent(int number) {
        String letters = letters(number);
        return agent("i" + letters, "Ann" + letters + " Lee" + letters, letters + "@example.com");
    }

    /** An agent who is no user. */
    public static Agent stranger(int number) {
        String letters = letters(number);
        return agent("s" + letters, "Sam" + letters + " Roe" + letters, "s" + letters + "@example.com");
    }

    private static Agent agent(String id, String name, String email) {
        return Agent.of(Optional.of(id), Optional.of(name), Optional.of(email));
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < LETTERS; rest /= ALPHABET) {
            letters.append((char) ('a' + rest % ALPHABET));
        }
        return letters.toString();
    }
}
