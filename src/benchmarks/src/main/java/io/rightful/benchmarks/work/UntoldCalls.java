package io.rightful.benchmarks.work;

import java.util.Map;

import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;

/** Calls that the bus tells of, of an account that has no webhook: whom else it would call is no part of the measure. */
public final class UntoldCalls implements Work {
    private final AccountId account;
    private int said;

    public UntoldCalls(Surroundings surroundings) {
        this.account = surroundings.account();
    }

    @Override
    public Task next() {
        String id = "said-" + said++;
        String event = Json.text(Map.of(
                "source",
                "rightful.lead-owner-sync",
                "detail-type",
                "CallAssigned",
                "detail",
                Map.of("schemaVersion", "1.0", "account", account.value(), "callId", id, "revision", 1)));
        return new Task(Events.queued(id, event), Answers::noFailures);
    }
}
