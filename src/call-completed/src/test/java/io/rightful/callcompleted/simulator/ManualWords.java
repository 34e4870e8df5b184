package io.rightful.callcompleted.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.Calls;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.user.UserId;

/** What people say of calls by hand, and the last word on each. */
final class ManualWords {
    private static final List<Optional<ManualAssignment>> WORDS = List.of(
            Optional.of(new ManualAssignment(Optional.of(new UserId("ana-two")))),
            Optional.of(new ManualAssignment(Optional.empty())),
            Optional.empty());

    private final Map<String, Optional<ManualAssignment>> last = new TreeMap<>();

    /** On a call that is there by now. */
    void say(DynamoDbClient client, TableNames tables, CallKey call, Random random) {
        if (new Calls(client, tables).find(call).isPresent()) {
            Optional<ManualAssignment> word = WORDS.get(random.nextInt(WORDS.size()));
            decisions(client, tables).assign(call, word, Occasion.manual("admin"), known -> {});
            last.put(call.callId(), word);
        }
    }

    void repeat(DynamoDbClient client, TableNames tables, AccountId account) {
        last.forEach((id, word) -> decisions(client, tables)
                .assign(new CallKey(account, Scenario.SOURCE, id), word, Occasion.manual("admin"), known -> {}));
    }

    private static CallDecisions decisions(DynamoDbClient client, TableNames tables) {
        return new CallDecisions(client, tables, World.CLOCK);
    }
}
