package io.rightful.ledger.waiting;

import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.waiting.WaitingFor;

/** One small item for every thing a call lacks, side by side with all calls that lack it. */
public final class WaitingItems {
    private WaitingItems() {}

    public static Key key(CallKey call, WaitingFor lack) {
        return new Key(partition(call.account(), lack), Key.join(call.source().value(), call.callId()));
    }

    public static String partition(AccountId account, WaitingFor lack) {
        return Key.join(account.value(), "waiting", lack.kind().code(), lack.thing());
    }
}
