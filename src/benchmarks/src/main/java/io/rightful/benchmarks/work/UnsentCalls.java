package io.rightful.benchmarks.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.rightful.benchmarks.Database;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.UnsentEvent;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;

/** Calls that the bus refused, and takes now. */
public final class UnsentCalls implements Work {
    private final AccountId account;
    private final UnsentEvents events;
    private final FakeBus bus;
    private int refused;

    public UnsentCalls(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.bus = surroundings.bus();
        this.events = new UnsentEvents(database.client(), database.tables());
    }

    @Override
    public Task next() {
        String id = "unsent-" + refused++;
        UnsentKey key = new UnsentKey(account, new DeliveryId(id));
        String detail = Json.text(
                Map.of("schemaVersion", "1.0", "account", account.value(), "source", "generic", "callId", id));
        Instant now = Instant.now();
        events.keep(
                key,
                new UnsentEvent("rightful.telephony", "CallCompleted", detail, now),
                now.plus(Duration.ofDays(14)));
        long before = bus.events();
        return new Task(Events.queued(id, change(id)), answer -> {
            Answers.noFailures(answer);
            Answers.demand(bus.events() == before + 1, "no event on the bus");
            Answers.demand(events.find(key).isEmpty(), id + " is still kept");
        });
    }

    private String change(String id) {
        Map<String, Object> keys = Map.of(
                "pk", Map.of("S", account.value() + "#unsent#" + id),
                "sk", Map.of("S", "unsent"));
        return Json.text(Map.of("dynamodb", Map.of("Keys", keys, "SequenceNumber", "1", "NewImage", Map.of())));
    }
}
