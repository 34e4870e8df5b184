package io.rightful.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.benchmarks.Database;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** Ten missed calls that a phone system told of are read again, by a job of their own. */
public final class ReplayedDeliveries implements Work {
    private static final int DELIVERIES = 10;
    private static final Duration APART = Duration.ofMinutes(1);
    private static final SourceName SOURCE = new SourceName("generic");

    private final AccountId account;
    private final FakeBus bus;
    private final Deliveries deliveries;
    private final Jobs jobs;
    private Instant next = Database.CLOCK.instant().minus(Duration.ofDays(20));
    private int job;

    public ReplayedDeliveries(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.bus = surroundings.bus();
        this.deliveries = new Deliveries(database.client(), database.tables());
        this.jobs = new Jobs(database.client(), database.tables());
        Source source = new Source(
                account,
                SOURCE,
                "generic",
                "door-" + account.value(),
                List.of("measured"),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        new Sources(database.client(), database.tables()).put(source, Optional.empty());
    }

    @Override
    public Task next() {
        Instant from = next;
        for (int delivery = 0; delivery < DELIVERIES; delivery++) {
            deliver("replayed-" + job + "-" + delivery, from.plusSeconds(delivery));
        }
        next = from.plus(APART);
        String id = "replay-" + job++;
        jobs.create(Job.waiting(
                id,
                account,
                "replay",
                Map.of("from", from.toString(), "to", next.toString(), "dryRun", "false", "actor", "owner"),
                Database.CLOCK.instant()));
        String command = Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "ReplayRequested",
                "detail",
                Map.of("account", account.value(), "job", id)));
        long before = bus.events();
        return new Task(Events.queued(id, command), answer -> {
            Answers.noFailures(answer);
            Job done = jobs.find(account, id).orElseThrow();
            Answers.demand(done.state() == JobState.DONE && done.changed() == DELIVERIES, done.toString());
            Answers.demand(bus.events() == before + DELIVERIES, "not all of it is on the bus");
        });
    }

    private void deliver(String call, Instant at) {
        byte[] body = "{\"callId\":\"%s\",\"result\":\"missed\",\"direction\":\"inbound\"}"
                .formatted(call)
                .getBytes(StandardCharsets.UTF_8);
        DeliveryId id = DeliveryId.of(SOURCE, body);
        DeliveryEntry entry = DeliveryEntry.of(id, SOURCE, DeliveryOutcome.accepted("CallCompleted", call), at);
        deliveries.keep(
                account,
                new Delivery(entry, "application/json", body),
                Instant.now().plus(Duration.ofDays(1)));
    }
}
