package io.rightful.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.rightful.benchmarks.accept.AcceptCosts;
import io.rightful.benchmarks.bill.Dollars;
import io.rightful.benchmarks.compare.Revisions;
import io.rightful.benchmarks.cost.RingPlanCosts;
import io.rightful.benchmarks.decision.Decisions;
import io.rightful.benchmarks.function.Build;
import io.rightful.benchmarks.function.DeployedFunctions;
import io.rightful.benchmarks.function.FunctionMeasure;
import io.rightful.benchmarks.function.Trials;
import io.rightful.benchmarks.handover.HandOvers;
import io.rightful.benchmarks.sync.LeadPulls;
import io.rightful.benchmarks.throughput.Throughput;
import io.rightful.benchmarks.throughput.Traffic;
import io.rightful.benchmarks.work.Surroundings;
import io.rightful.rules.call.AccountId;

/**
 * Measures what its arguments name: {@code costs}, {@code routing}, {@code accept}, {@code throughput}, {@code decisions},
 * {@code handover}, {@code functions}, {@code sync}, {@code compare}.
 */
public final class Measure {
    private static final int USERS = 10;
    private static final int MANY_CONTACTS = 100_000;
    /** Held, because a log manager forgets the level of a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Measure() {}

    public static void main(String[] parts) {
        ROOT.setLevel(Level.WARNING);
        List.of(parts).forEach(Measure::part);
    }

    private static void part(String name) {
        switch (name) {
            case "costs" -> costs();
            case "routing" -> routing();
            case "accept" -> accept();
            case "throughput" -> throughput();
            case "handover" -> handOver();
            case "functions" -> functions();
            case "sync" -> new LeadPulls(new Build(folder("rightful.root")), System.out).print();
            case "compare" -> compare();
            case "decisions" -> Decisions.print(System.out);
            default -> throw new IllegalArgumentException("nothing to measure is called " + name);
        }
    }

    private static void costs() {
        try (Database database = Database.start()) {
            Costs.print(database, System.out);
        }
    }

    private static void routing() {
        try (Database database = Database.start()) {
            new RingPlanCosts(database, System.out).print();
        }
    }

    private static void accept() {
        try (Database database = Database.start()) {
            new AcceptCosts(database, System.out).print();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void functions() {
        var rows = new FunctionMeasure(folder("rightful.root"), System.out).print();
        if (DeployedFunctions.allAreAsked()) {
            try (Surroundings surroundings = Surroundings.start()) {
                new Dollars(surroundings, System.out).print(rows);
            }
        }
    }

    private static void handOver() {
        new HandOvers(Integer.getInteger("rightful.measure.contacts", MANY_CONTACTS)).print(System.out);
    }

    private static void compare() {
        Revisions.in(folder("rightful.measure.first"), folder("rightful.measure.second"), System.out)
                .print(Trials.asked());
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property));
    }

    private static void throughput() {
        try (Database database = Database.start()) {
            AccountId account = new AccountId("account-t");
            database.account(account, USERS, 0);
            new Throughput(database, new Traffic(account, USERS)).print(System.out);
        }
    }
}
