package io.rightful.admin.inbound;

import java.util.function.BiFunction;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;

/** Whom a sender means by the owner that they state. */
sealed interface StatedCrmOwner {
    record Clear(CrmOwner owner) implements StatedCrmOwner {}

    /** @param stated what was stated, as an opaque word */
    record Unclear(CrmOwner stated, Reason reason) implements StatedCrmOwner {}

    default <T> T fold(Function<CrmOwner, T> clear, BiFunction<CrmOwner, Reason, T> unclear) {
        if (this instanceof Clear owner) {
            return clear.apply(owner.owner());
        }
        Unclear owner = (Unclear) this;
        return unclear.apply(owner.stated(), owner.reason());
    }
}
