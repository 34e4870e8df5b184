package io.rightful.benchmarks.work;

import io.rightful.benchmarks.Ring;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.event.CallEvents;

/** Calls of one kind; the first two bring the account its day and its known contact. */
public final class CallsOfKind implements Work {
    private final AccountId account;
    private final CallKind kind;
    private int calls;

    public CallsOfKind(Surroundings surroundings, CallKind kind) {
        this.account = surroundings.account();
        this.kind = kind;
    }

    @Override
    public Task next() {
        int number = calls++;
        String id = "call-" + number;
        CallKind here = number == 0 ? CallKind.ANSWERED_KNOWN : kind;
        CallPart call = here.call(Ring.in(account, id), number);
        return new Task(Events.queued(id, CallEvents.eventBridge(id, call.eventTime(), call)), Answers::noFailures);
    }
}
