package io.rightful.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.BulkLoad;
import io.rightful.dynamodb.LocalDynamoDb;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;

/** DynamoDB Local in memory, and accounts of any size in it. */
public record Database(LocalDynamoDb server, TableNames tables) implements AutoCloseable {
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-07T12:00:00Z"));

    public static Database start() {
        LocalDynamoDb server = LocalDynamoDb.start(Optional.empty());
        TableNames tables = new TableNames("measured-");
        LocalDynamoDb.createTables(server.client(), tables.prefix());
        withoutStreams(server.client());
        return new Database(server, tables);
    }

    public DynamoDbClient client() {
        return server.client();
    }

    /** Every rule can come to be tried: automatic, with a default lead owner who is the first user. */
    public void account(AccountId account, int users, int unassignedCalls) {
        try (BulkLoad bulk = new BulkLoad(client())) {
            Users directory = new Users(bulk, tables);
            for (int number = 0; number < users; number++) {
                directory.create(account, People.user(number));
            }
            CallDecisions decisions = new CallDecisions(bulk, tables, CLOCK);
            for (int number = 0; number < unassignedCalls; number++) {
                decisions.record(Ring.in(account, "backlog-" + number).answeredBy(People.stranger(number)));
            }
        }
        new Settings(client(), tables).put(account, settings(), Optional.empty());
    }

    /** DynamoDB Local reads all of a stream again and again, so that a long one would be what is measured. */
    private static void withoutStreams(DynamoDbClient client) {
        client.listTables().tableNames().stream()
                .filter(table -> client.describeTable(describe -> describe.tableName(table))
                                .table()
                                .streamSpecification()
                        != null)
                .forEach(table -> client.updateTable(
                        update -> update.tableName(table).streamSpecification(stream -> stream.streamEnabled(false))));
    }

    private static AccountSettings settings() {
        return new AccountSettings(
                "US",
                ZoneOffset.UTC,
                Set.of(),
                Talker.LATEST,
                new MissedCalls.Automatic(),
                new DefaultLeadOwner.User(People.id(0)),
                true,
                Duration.ZERO,
                true);
    }

    @Override
    public void close() {
        server.close();
    }
}
