package io.rightful.crm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return BatchWrites.write(writes, size, batch -> send.apply(batch).orElseGet(() -> halved(batch, send)));
    }

    private static Map<CrmLeadId, OwnerWritten> halved(
            List<OwnerWrite> batch, Function<List<OwnerWrite>, Optional<Map<CrmLeadId, OwnerWritten>>> send) {
        return write(batch, (batch.size() + 1) / 2, send).stream()
                .collect(Collectors.toMap(OwnerWritten::lead, Function.identity()));
    }

    /** The result of one that was refused alone; absent for several. */
    public static Optional<Map<CrmLeadId, OwnerWritten>> alone(
            List<OwnerWrite> refused, Function<CrmLeadId, OwnerWritten> result) {
        CrmLeadId first = refused.get(0).lead();
        return refused.size() == 1 ? Optional.of(Map.of(first, result.apply(first))) : Optional.empty();
    }
}
