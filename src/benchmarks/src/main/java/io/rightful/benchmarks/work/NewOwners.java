package io.rightful.benchmarks.work;

import java.util.Map;

import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;

/** A contact's lead owner is new, and no call waits for that: what the stream says of most new contacts. */
public final class NewOwners implements Work {
    private final AccountId account;
    private int contacts;

    public NewOwners(Surroundings surroundings) {
        this.account = surroundings.account();
    }

    @Override
    public Task next() {
        String subject = "contact/contact-" + contacts++;
        Map<String, Object> keys =
                Map.of(Key.PARTITION, text(Key.join(account.value(), subject)), Key.SORT, text("0000000000"));
        Map<String, Object> image = Map.of("role", text("lead-owner"), "subject", text(subject));
        String record = Json.text(Map.of(
                "eventName",
                "INSERT",
                "eventSource",
                "aws:dynamodb",
                "dynamodb",
                Map.of("SequenceNumber", Integer.toString(contacts), "Keys", keys, "NewImage", image)));
        return new Task(Events.queued(subject, record), Answers::noFailures);
    }

    private static Map<String, String> text(String value) {
        return Map.of("S", value);
    }
}
