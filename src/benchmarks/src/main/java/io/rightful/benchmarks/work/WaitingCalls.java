package io.rightful.benchmarks.work;

import java.util.Map;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.user.EmailAddress;

/** A user is added for whom one call waits: what the stream says of their e-mail. */
public final class WaitingCalls implements Work {
    private static final int NEWCOMERS = 1000;

    private final AccountId account;
    private final CallDecisions decisions;
    private final Users users;
    private final Calls calls;
    private int added;

    public WaitingCalls(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.decisions = new CallDecisions(database.client(), database.tables(), Database.CLOCK);
        this.users = new Users(database.client(), database.tables());
        this.calls = new Calls(database.client(), database.tables());
    }

    @Override
    public Task next() {
        int number = NEWCOMERS + added++;
        User user = People.user(number);
        CallKey call = new CallKey(account, Ring.SOURCE, "waiting-" + number);
        decisions.record(Ring.in(account, call.callId()).answeredBy(People.agent(number)));
        users.create(account, user);
        String event = Events.queued("change-" + number, streamRecord(user, number));
        return new Task(event, answer -> {
            Answers.noFailures(answer);
            boolean assigned = calls.find(call)
                    .flatMap(found -> found.decision().responsible())
                    .filter(user.id()::equals)
                    .isPresent();
            Answers.demand(assigned, call + " is not its user's");
        });
    }

    private String streamRecord(User user, int sequence) {
        EmailAddress email = user.email().flatMap(EmailAddress::of).orElseThrow();
        Key key = MappingItems.emailKey(account, email);
        Map<String, Object> keys =
                Map.of(Key.PARTITION, Map.of("S", key.partition()), Key.SORT, Map.of("S", key.sort()));
        return Json.text(Map.of(
                "eventName",
                "INSERT",
                "eventSource",
                "aws:dynamodb",
                "dynamodb",
                Map.of("SequenceNumber", Integer.toString(sequence), "Keys", keys, "NewImage", keys)));
    }
}
