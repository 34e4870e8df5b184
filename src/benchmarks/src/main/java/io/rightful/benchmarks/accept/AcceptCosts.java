package io.rightful.benchmarks.accept;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.Spread;
import io.rightful.benchmarks.work.SignedCall;
import io.rightful.dynamodb.ItemSize;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;

/** How long a webhook waits for its answer at a steady load, and what one costs. */
public record AcceptCosts(Database database, PrintStream out) {
    private static final int THREADS = 8;
    private static final int WARM_UP = 2_000;
    private static final int[] LOADS = {50, 100, 200};
    private static final int SECONDS = 15;

    public void print() throws InterruptedException {
        new Sources(database.client(), database.tables())
                .put(SignedCall.source(new AccountId("account-w"), AcceptPath.DOOR), Optional.empty());
        AcceptPath path = new AcceptPath(database.client(), database.tables());
        int number = 0;
        while (number < WARM_UP) {
            path.accept(number++);
        }
        cost(number++);
        for (int load : LOADS) {
            print(load, times(path, load, number));
            number += load * SECONDS;
        }
    }

    /** From when each was due, so that one that had to wait for others waited. */
    private static Spread times(AcceptPath path, int load, int first) throws InterruptedException {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        List<Future<Double>> times = new ArrayList<>();
        long begin = System.nanoTime();
        for (int delivery = 0; delivery < load * SECONDS; delivery++) {
            int number = first + delivery;
            long due = TimeUnit.SECONDS.toNanos(delivery) / load;
            times.add(threads.schedule(
                    () -> {
                        path.accept(number);
                        return (System.nanoTime() - begin - due) / 1e6;
                    },
                    begin + due - System.nanoTime(),
                    TimeUnit.NANOSECONDS));
        }
        List<Double> milliseconds = new ArrayList<>();
        try {
            for (Future<Double> time : times) {
                milliseconds.add(time.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return Spread.of(milliseconds);
    }

    private void print(int load, Spread times) {
        out.printf(
                Locale.ROOT,
                "accept, %d a second for %d s: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms%n",
                load,
                SECONDS,
                times.quantile(0.5),
                times.quantile(0.99),
                times.quantile(1));
    }

    private void cost(int number) {
        Meter meter = new Meter();
        try (DynamoDbClient client = database.server().client(meter)) {
            AcceptPath path = new AcceptPath(client, database.tables());
            Usage usage = meter.measure(() -> path.accept(number));
            Usage again = meter.measure(() -> path.accept(number));
            out.printf(
                    Locale.ROOT,
                    "a webhook of %,d bytes: %d round trips, %.1f read units, %.1f write units, %,d bytes kept; "
                            + "the same again: %d round trips, and on AWS the units of a write that its condition refuses%n",
                    SignedCall.numbered(number, Database.CLOCK.instant()).body().length(),
                    usage.roundTrips(),
                    usage.readUnits(),
                    usage.writeUnits(),
                    kept(),
                    again.roundTrips());
        }
    }

    /** Of an item, the largest there is. */
    private long kept() {
        return database
                .client()
                .scan(scan -> scan.tableName(database.tables().deliveries()).limit(20))
                .items()
                .stream()
                .mapToLong(AcceptCosts::size)
                .max()
                .orElseThrow();
    }

    private static long size(Map<String, AttributeValue> item) {
        return ItemSize.of(item);
    }
}
