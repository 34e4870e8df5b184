package io.rightful.benchmarks.throughput;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.Spread;
import io.rightful.callcompleted.CallCompleted;
import io.rightful.callcompleted.CallCompletedBuilder;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.rules.call.CallPart;

/**
 * Events a second through the function, in batches from a queue, against the same requests sent bare. Both use one
 * thread, one client and one database, in turns; who goes first changes with every round.
 */
public final class Throughput {
    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 41;
    private static final int EVENTS = 100;

    private final Database database;
    private final Traffic traffic;
    private final CallCompleted function;

    public Throughput(Database database, Traffic traffic) {
        this.database = database;
        this.traffic = traffic;
        this.function = CallCompletedBuilder.of(database.client(), database.tables(), Database.CLOCK);
    }

    public void print(PrintStream out) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            throughFunction();
            bare();
        }
        List<Double> function = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean functionFirst = round % 2 == 0;
            double first = functionFirst ? throughFunction() : bare();
            double second = functionFirst ? bare() : throughFunction();
            function.add(functionFirst ? first : second);
            bare.add(functionFirst ? second : first);
            ratios.add(function.get(round) / bare.get(round));
        }
        out.printf("%nEvents a second, median (quartiles; range) of %d rounds of %d events each%n", ROUNDS, EVENTS);
        out.println("through the function  " + Spread.of(function).text(0));
        out.println("same requests bare    " + Spread.of(bare).text(0));
        out.println("ratio by round        " + Spread.of(ratios).text(2) + ", target 0.70 or more");
    }

    private double throughFunction() {
        List<SQSEvent> batches = SqsBatches.of(traffic.next(EVENTS));
        return eventsPerSecond(() -> batches.forEach(this::deliver));
    }

    private double bare() {
        List<CallPart> calls = traffic.next(EVENTS);
        Rehearsal rehearsal = new Rehearsal(database.client());
        CallDecisions decisions = new CallDecisions(rehearsal, database.tables(), Database.CLOCK);
        calls.forEach(decisions::record);
        List<Runnable> requests = rehearsal.requests();
        return eventsPerSecond(() -> requests.forEach(Runnable::run));
    }

    private void deliver(SQSEvent batch) {
        if (!function.callCompleted(batch).getBatchItemFailures().isEmpty()) {
            throw new IllegalStateException("an event failed, so that nothing is measured");
        }
    }

    private static double eventsPerSecond(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return EVENTS * 1e9 / (System.nanoTime() - start);
    }
}
