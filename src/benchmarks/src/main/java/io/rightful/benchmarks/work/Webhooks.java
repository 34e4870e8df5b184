package io.rightful.benchmarks.work;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;

/** Answered calls as CallTrackingMetrics tells of them, each signed. */
public final class Webhooks implements Work {
    private static final int FIRST_CALL = 100_000;

    private final FakeBus bus;
    private final String door;
    private int calls = FIRST_CALL;

    public Webhooks(Surroundings surroundings) {
        AccountId account = surroundings.account();
        this.bus = surroundings.bus();
        this.door = "door-" + account.value();
        new Sources(surroundings.database().client(), surroundings.database().tables())
                .put(SignedCall.source(account, door), Optional.empty());
    }

    @Override
    public Task next() {
        int number = calls++;
        SignedCall call = SignedCall.numbered(number, Instant.now());
        long before = bus.events();
        return new Task(Events.http("POST", "/webhooks/" + door, call.headers(), call.body()), answer -> {
            Answers.status(202, answer);
            Answers.demand(bus.events() == before + 1, "no event on the bus");
        });
    }
}
