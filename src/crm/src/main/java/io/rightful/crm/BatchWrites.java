package io.rightful.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.remote.Batches;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.sync.CrmLeadId;

/**
 * One batch after the other. Where a limit or a fallen server ends it in the middle, what was written is told, and the rest is
 * left for later without another request; where it ends at once, it fails and says when to come back.
 */
public final class BatchWrites {
    private BatchWrites() {}

    /** @param send the result of each lead of a batch */
    public static List<OwnerWritten> write(
            List<OwnerWrite> writes, int size, Function<List<OwnerWrite>, Map<CrmLeadId, OwnerWritten>> send) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        Optional<RemoteFailure> ended = Optional.empty();
        for (List<OwnerWrite> batch : Batches.of(writes, size)) {
            if (ended.isEmpty()) {
                ended = sent(batch, send, results);
            }
            ended.ifPresent(failure ->
                    batch.forEach(write -> results.put(write.lead(), new TryLater(write.lead(), failure.code()))));
        }
        return writes.stream().map(write -> results.get(write.lead())).toList();
    }

    private static Optional<RemoteFailure> sent(
            List<OwnerWrite> batch,
            Function<List<OwnerWrite>, Map<CrmLeadId, OwnerWritten>> send,
            Map<CrmLeadId, OwnerWritten> results) {
        try {
            results.putAll(send.apply(batch));
            return Optional.empty();
        } catch (RemoteException failure) {
            if (results.isEmpty() || !failure.failure().kind().passes()) {
                throw failure;
            }
            return Optional.of(failure.failure());
        }
    }
}
