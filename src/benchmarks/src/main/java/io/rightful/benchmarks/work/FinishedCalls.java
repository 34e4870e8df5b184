package io.rightful.benchmarks.work;

import java.util.Locale;

import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.event.CallEvents;

/** Calls that users answered, each of a caller not seen before. */
public final class FinishedCalls implements Work {
    private final Surroundings surroundings;
    private final AccountId account;
    private int calls;

    public FinishedCalls(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.account = surroundings.account();
    }

    @Override
    public Task next() {
        int number = calls++;
        int user = number % Surroundings.USERS;
        String id = "call-" + number;
        CallPart call = Ring.in(account, id)
                .from(String.format(Locale.ROOT, "+1202555%07d", number))
                .answeredBy(People.agent(user));
        String event = Events.queued(id, CallEvents.eventBridge(id, call.eventTime(), call));
        return new Task(event, answer -> {
            Answers.noFailures(answer);
            Answers.demand(isAssigned(call.call().key(), People.id(user)), id + " is not its user's");
        });
    }

    private boolean isAssigned(CallKey call, UserId user) {
        var item = surroundings
                .database()
                .client()
                .getItem(get -> get.tableName(surroundings.database().tables().calls())
                        .key(CallItems.key(call).attributes())
                        .consistentRead(true))
                .item();
        return item.containsKey("assignee")
                && item.get("assignee").s().equals(Key.join(account.value(), "assignee", user.value()));
    }
}
