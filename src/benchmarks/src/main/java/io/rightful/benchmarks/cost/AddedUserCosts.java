package io.rightful.benchmarks.cost;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

/** Adds a user for whom some calls of the account wait, and prints what deciding these again reads. */
public record AddedUserCosts(Database database, PrintStream out) {
    private static final int NEWCOMER = 300_000;
    private static final int WAITING = 100;

    public void print(AccountId account, String title) {
        CallDecisions plain = new CallDecisions(database.client(), database.tables(), Database.CLOCK);
        for (int number = 0; number < WAITING; number++) {
            plain.record(Ring.in(account, "theirs-" + number).answeredBy(People.agent(NEWCOMER)));
        }
        User newcomer = People.user(NEWCOMER);
        new Users(database.client(), database.tables()).create(account, newcomer);
        Meter meter = new Meter();
        try (DynamoDbClient client = database.server().client(meter)) {
            int[] changed = new int[1];
            Usage usage = meter.measure(() -> changed[0] = decideWaiting(client, account, newcomer));
            out.printf(
                    Locale.ROOT,
                    "%-44s calls changed %d, items read %d, keys absent %d, read units %.1f: %.2f items a call%n",
                    title,
                    changed[0],
                    usage.itemsRead(),
                    usage.itemsAbsent(),
                    usage.readUnits(),
                    (double) usage.itemsRead() / changed[0]);
        }
    }

    private int decideWaiting(DynamoDbClient client, AccountId account, User user) {
        WaitingCalls waiting = new WaitingCalls(client, database.tables());
        CallDecisions decisions = new CallDecisions(client, database.tables(), Database.CLOCK);
        return changedBy(user)
                .mapToInt(lack -> waiting.of(account, lack, Optional.empty(), WAITING).items().stream()
                        .mapToInt(call -> changes(decisions, call))
                        .sum())
                .sum();
    }

    private static int changes(CallDecisions decisions, CallKey call) {
        return decisions.decideAgain(call, Occasion.WAITING).fold(unchanged -> 0, changed -> 1, () -> 0);
    }

    private static Stream<WaitingFor> changedBy(User user) {
        return Stream.of(
                        Optional.of(WaitingFor.user(user.id())),
                        user.email().flatMap(EmailAddress::of).map(WaitingFor::email),
                        PersonName.of(user.name()).map(PersonName::key).map(WaitingFor::name))
                .flatMap(Optional::stream);
    }
}
