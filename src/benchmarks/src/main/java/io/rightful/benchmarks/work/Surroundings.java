package io.rightful.benchmarks.work;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import io.rightful.benchmarks.Database;
import io.rightful.rules.call.AccountId;

/** What stands around a function: the database, the event bus, who takes mails, who signs tokens. */
public record Surroundings(
        Database database,
        URI databaseEndpoint,
        FakeBus bus,
        FakeMail mail,
        FakeHubSpot hubSpot,
        FakePhones phones,
        TokenKeys tokens)
        implements AutoCloseable {
    public static final int USERS = 10;

    public static Surroundings start() {
        Database database = Database.start();
        return new Surroundings(
                database,
                database.server().endpoint(),
                new FakeBus(),
                new FakeMail(),
                new FakeHubSpot(),
                new FakePhones(),
                TokenKeys.create());
    }

    /** The same, but the function reaches the database by another way. */
    public Surroundings through(URI endpoint) {
        return new Surroundings(database, endpoint, bus, mail, hubSpot, phones, tokens);
    }

    /** A new one, with ten users and settings by which every rule can come to be tried. */
    AccountId account() {
        AccountId account = new AccountId("account-" + UUID.randomUUID());
        database.account(account, USERS, 0);
        return account;
    }

    public Map<String, String> environment() {
        return Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", databaseEndpoint.toString(),
                "AWS_ENDPOINT_URL_EVENTBRIDGE", bus.endpoint().toString(),
                "AWS_ENDPOINT_URL_SESV2", mail.endpoint().toString(),
                "RIGHTFUL_TABLES_PREFIX", database.tables().prefix(),
                "MP_JWT_VERIFY_PUBLICKEY", tokens.publicKey());
    }

    @Override
    public void close() {
        phones.close();
        hubSpot.close();
        mail.close();
        bus.close();
        database.close();
    }
}
