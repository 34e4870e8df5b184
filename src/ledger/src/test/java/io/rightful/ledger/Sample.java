package io.rightful.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.user.User;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** Invented people and times for the ledger's tests. */
public final class Sample {
    public static final SourceName SOURCE = new SourceName("phones");
    public static final AgentKey AGENT = new AgentKey("id:7");
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private Sample() {}

    /** Tests of one class share tables: each takes an account of its own. */
    public static AccountId account(String test) {
        return new AccountId("account-" + test);
    }

    public static UserId id(String id) {
        return new UserId(id);
    }

    public static User user(String id, String first, String last, String email) {
        return new User(
                id(id),
                new UserName(first, last),
                Optional.of(email),
                ZoneId.of("America/New_York"),
                ActivePeriods.ALWAYS,
                0);
    }

    public static User ann() {
        return user("u-ann", "Ann", "Lee", "ann@example.com");
    }

    public static User bob() {
        return user("u-bob", "Bob", "Stone", "bob@example.com");
    }

    public static User active(User user, ActivePeriods periods) {
        return new User(user.id(), user.name(), user.email(), user.timeZone(), periods, user.version());
    }

    public static User named(User user, String first, String last) {
        return new User(
                user.id(), new UserName(first, last), user.email(), user.timeZone(), user.active(), user.version());
    }

    public static User reachedAt(User user, String email) {
        return new User(user.id(), user.name(), Optional.of(email), user.timeZone(), user.active(), user.version());
    }

    public static Agent agent(String name, String email) {
        return Agent.of(Optional.of("7"), Optional.of(name), Optional.of(email));
    }

    /** Settings with auto lead owner on. */
    public static AccountSettings withDefaultOwner(DefaultLeadOwner owner) {
        return new AccountSettings(
                "US",
                ZoneOffset.UTC,
                Set.of(),
                Talker.LATEST,
                new MissedCalls.Automatic(),
                owner,
                true,
                Duration.ZERO,
                true);
    }
}
