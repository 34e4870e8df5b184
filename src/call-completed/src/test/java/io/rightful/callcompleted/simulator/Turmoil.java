package io.rightful.callcompleted.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.callcompleted.FunctionsBuilder;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

/** One account in which deliveries, changes of the directory, people's words and stream records come as they like. */
final class Turmoil {
    private final TableNames tables;
    private final Random random;
    private final Streams streams;
    private final Deque<Runnable> changes;
    private final ManualWords words = new ManualWords();
    private final Functions functions;
    private final List<String> records = new ArrayList<>();

    Turmoil(DynamoDbClient real, TableNames tables, AccountId account, Random random) {
        this.tables = tables;
        this.random = random;
        this.streams = new Streams(real, tables);
        DynamoDbClient admins = streams.client(() -> {});
        this.changes = new ArrayDeque<>(new DirectoryChanges(admins, tables, account).shuffled(random));
        DynamoDbClient dying = new CrashingClient(streams.client(this::maybeChange), random, 5).client();
        this.functions = new Functions(FunctionsBuilder.on(dying, tables, World.CLOCK), random);
    }

    /** Until nothing is left to come; the words that people said. */
    ManualWords run(List<CallPart> parts) {
        List<CallPart> deliveries = new ArrayList<>(parts);
        while (!deliveries.isEmpty() || !changes.isEmpty() || !settled()) {
            switch (random.nextInt(5)) {
                case 0 -> maybeChange();
                case 1 -> sayOf(parts.get(random.nextInt(parts.size())));
                case 2 -> stream();
                default -> deliver(deliveries);
            }
        }
        return words;
    }

    private boolean settled() {
        records.addAll(streams.take());
        return records.isEmpty();
    }

    private void deliver(List<CallPart> deliveries) {
        if (!deliveries.isEmpty()) {
            CallPart part = deliveries.remove(random.nextInt(deliveries.size()));
            functions.deliver(List.of(part));
        }
    }

    private void stream() {
        if (!settled()) {
            String record = records.remove(random.nextInt(records.size()));
            functions.decideWaiting(List.of(record));
        }
    }

    private void maybeChange() {
        if (!changes.isEmpty() && random.nextInt(3) == 0) {
            changes.remove().run();
        }
    }

    private void sayOf(CallPart part) {
        if (random.nextInt(4) == 0) {
            words.say(streams.client(() -> {}), tables, part.call().key(), random);
        }
    }
}
