package io.rightful.benchmarks.handover;

import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.rightful.benchmarks.Database;
import io.rightful.jobs.HandOver;
import io.rightful.jobs.HandOverBuilder;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.workload.Workload;

/**
 * Items a second that a hand-over writes, reads and all, against its own transactions sent bare to a database in the same state;
 * then the same killed again and again, and counted.
 */
public final class HandOvers {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LINES = Logger.getLogger("io.rightful");

    private static final int KILLED_AFTER = 10;
    private static final int WARM_UP = 4_000;

    private final int contacts;

    public HandOvers(int contacts) {
        this.contacts = contacts;
    }

    public void print(PrintStream out) {
        LINES.setLevel(Level.SEVERE);
        measured(Math.min(WARM_UP, contacts));
        Rates rates = measured(contacts);
        out.printf("%nHand-over of %d contacts, owner and primary agent, to a team of three%n", contacts);
        out.printf("items written a second by the job  %.0f%n", rates.job());
        out.printf("same transactions sent bare        %.0f%n", rates.bare());
        out.printf("ratio                              %.2f, target 0.70 or more%n", rates.job() / rates.bare());
        killed(out);
    }

    private static Rates measured(int number) {
        WriteLog log;
        double job;
        try (Database database = Database.start()) {
            Leaver leaver = Leaver.with(database, number).asked();
            log = new WriteLog(database.client(), 0);
            HandOver function = HandOverBuilder.of(log, database.tables(), Database.CLOCK);
            job = itemsPerSecond(log, () -> function.handOver(leaver.due()));
            demandAllGiven(leaver, number);
        }
        try (Database database = Database.start()) {
            Leaver.with(database, number);
            WriteLog sent = log;
            double bare = itemsPerSecond(
                    log,
                    () -> sent.written().forEach(request -> database.client().transactWriteItems(request)));
            return new Rates(job, bare);
        }
    }

    private void killed(PrintStream out) {
        try (Database database = Database.start()) {
            Leaver leaver = Leaver.with(database, contacts).asked();
            WriteLog log = new WriteLog(database.client(), KILLED_AFTER);
            HandOver function = HandOverBuilder.of(log, database.tables(), Database.CLOCK);
            int invocations = 0;
            while (leaver.job().state() != JobState.DONE) {
                function.handOver(leaver.due());
                invocations++;
            }
            demandAllGiven(leaver, contacts);
            out.printf("killed %d times and resumed        exact: %s%n", invocations - 1, leaver.counts());
        }
    }

    private static double itemsPerSecond(WriteLog log, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return log.items() * 1e9 / (System.nanoTime() - start);
    }

    private static void demandAllGiven(Leaver leaver, long number) {
        List<Workload> given = leaver.given();
        boolean all = given.stream().mapToLong(Workload::leads).sum() == number
                && given.stream().mapToLong(Workload::contacts).sum() == number
                && leaver.left().equals(Workload.NOTHING)
                && leaver.counts().getOrDefault("all", 0L) == number;
        long most = given.stream().mapToLong(Workload::leads).max().orElseThrow();
        long least = given.stream().mapToLong(Workload::leads).min().orElseThrow();
        if (!all || most - least > 1 || leaver.job().changed() != number) {
            throw new IllegalStateException("not exact: " + given + " " + leaver.counts() + " " + leaver.job());
        }
    }

    private record Rates(double job, double bare) {}
}
