package io.rightful.admin.call;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.StoredCall;

/** A call has no counter: its version is the digest of what is kept of it. */
public final class CallVersion {
    private CallVersion() {}

    public static String of(StoredCall call) {
        return CallItems.item(call).get(CallItems.DIGEST).s();
    }
}
