package io.rightful.ledger.waiting;

import io.rightful.ledger.table.Digest;
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

    static String partition(AccountId account, WaitingFor lack) {
        return partition(account, lack.kind(), nameOf(lack));
    }

    static String partition(AccountId account, WaitingFor.Kind kind, String name) {
        return Key.join(account.value(), "waiting", kind.code(), name);
    }

    /** What is lacking by a name that tells nobody's e-mail, name or number, for keys, cursors and jobs to hold. */
    public static String nameOf(WaitingFor lack) {
        return Digest.of(lack.thing());
    }
}
