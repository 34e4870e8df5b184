package io.rightful.admin.call;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.table.Page;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.user.UserId;

/** The calls that the caller may see: an agent only those they handled or are responsible for. */
@RequestScoped
public class OwnCalls {
    private final Caller caller;
    private final Calls calls;

    OwnCalls(Caller caller, Calls calls) {
        this.caller = caller;
        this.calls = calls;
    }

    /** By its id or by an alias. */
    public StoredCall existing(String source, String callId) {
        CallKey key = new CallKey(caller.account(), PathIds.source(source), PathIds.usable(callId, "call"));
        return calls.find(key).filter(this::visible).orElseThrow(() -> Refusals.notFound("call"));
    }

    Page<StoredCall> visible(Page<StoredCall> page) {
        return page.only(this::visible);
    }

    public boolean visible(StoredCall call) {
        return caller.seesEverything()
                || caller.user().filter(user -> concerns(call, user)).isPresent();
    }

    private static boolean concerns(StoredCall call, UserId user) {
        return call.decision().responsible().equals(Optional.of(user))
                || call.decision().findings().handledBy().stream()
                        .anyMatch(handler -> handler.user().equals(user));
    }
}
