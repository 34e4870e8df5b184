package io.rightful.rules.ownersync;

import java.util.List;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.sync.CrmUserId;

/** Who owns a call's record in a CRM, and every step tried. */
public sealed interface RecordOwner {
    Reason reason();

    List<TraceEntry> trace();

    record OfUser(CrmUserId user, Reason reason, List<TraceEntry> trace) implements RecordOwner {}

    /** @param queue the CRM's own id of it */
    record OfQueue(String queue, Reason reason, List<TraceEntry> trace) implements RecordOwner {}

    record Nobody(Reason reason, List<TraceEntry> trace) implements RecordOwner {}

    default <T> T fold(Function<OfUser, T> ofUser, Function<OfQueue, T> ofQueue, Function<Nobody, T> nobody) {
        if (this instanceof OfUser owner) {
            return ofUser.apply(owner);
        }
        if (this instanceof OfQueue owner) {
            return ofQueue.apply(owner);
        }
        return nobody.apply((Nobody) this);
    }
}
