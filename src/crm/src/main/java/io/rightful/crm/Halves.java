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
     * @param send the results of a batch, each lead's; absent where several were refused together, never for one alone
     */
    public static List<OwnerWritten> write(
            List<OwnerWrite> writes,
            int size,
            Function<List<OwnerWrite>, Optional<Map<CrmLeadId, OwnerWritten>>> send) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        for (List<OwnerWrite> batch : Batches.of(writes, size)) {
            send.apply(batch)
                    .ifPresentOrElse(
                            results::putAll,
                            () -> write(batch, (batch.size() + 1) / 2, send)
                                    .forEach(result -> results.put(result.lead(), result)));
        }
        return writes.stream().map(write -> results.get(write.lead())).toList();
    }

    /** The result of one that was refused alone; absent for several. */
    public static Optional<Map<CrmLeadId, OwnerWritten>> alone(
            List<OwnerWrite> refused, Function<CrmLeadId, OwnerWritten> result) {
        CrmLeadId first = refused.get(0).lead();
        return refused.size() == 1 ? Optional.of(Map.of(first, result.apply(first))) : Optional.empty();
    }
}
