package io.rightful.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.crm.http.Batches;
import io.rightful.rules.sync.CrmLeadId;

/** For CRMs that refuse a whole batch because of one of it: halves are tried until that one stands alone. */
public final class Halves {
    private Halves() {}

    /**
     * @param size how many the CRM takes at once
     * @param send the results of a batch, each lead's; absent where the batch was refused as a whole
     * @param alone the result of one that was refused when it was sent alone
     */
    public static List<OwnerWritten> write(
            List<OwnerWrite> writes,
            int size,
            Function<List<OwnerWrite>, Optional<Map<CrmLeadId, OwnerWritten>>> send,
            Function<OwnerWrite, OwnerWritten> alone) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        for (List<OwnerWrite> batch : Batches.of(writes, size)) {
            send.apply(batch)
                    .ifPresentOrElse(
                            results::putAll,
                            () -> halved(batch, send, alone).forEach(result -> results.put(result.lead(), result)));
        }
        return writes.stream().map(write -> results.get(write.lead())).toList();
    }

    private static List<OwnerWritten> halved(
            List<OwnerWrite> refused,
            Function<List<OwnerWrite>, Optional<Map<CrmLeadId, OwnerWritten>>> send,
            Function<OwnerWrite, OwnerWritten> alone) {
        return refused.size() == 1
                ? List.of(alone.apply(refused.get(0)))
                : write(refused, (refused.size() + 1) / 2, send, alone);
    }
}
