package io.rightful.benchmarks;

import java.io.PrintStream;
import java.time.Duration;

import io.rightful.benchmarks.cost.AddedUserCosts;
import io.rightful.benchmarks.cost.EventCosts;
import io.rightful.rules.call.AccountId;

/** What an event and an added user cost, in a small account, a large one, and one with a backlog. */
final class Costs {
    private static final AccountId SMALL = new AccountId("account-a");
    private static final AccountId LARGE = new AccountId("account-b");
    private static final AccountId BEHIND = new AccountId("account-c");
    private static final int FEW = 10;
    private static final int MANY = 100_000;

    private Costs() {}

    static void print(Database database, PrintStream out) {
        long start = System.nanoTime();
        database.account(SMALL, FEW, 0);
        database.account(LARGE, MANY, 0);
        database.account(BEHIND, FEW, MANY);
        out.printf(
                "loaded in %d s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        EventCosts events = new EventCosts(database, out);
        events.print(SMALL, "10 users");
        events.print(LARGE, "100,000 users");
        events.print(BEHIND, "10 users, 100,000 unassigned calls");
        AddedUserCosts added = new AddedUserCosts(database, out);
        out.printf("%nA user is added, for whom 100 calls wait%n");
        added.print(SMALL, "no other unassigned calls");
        added.print(BEHIND, "100,000 other unassigned calls");
    }
}
