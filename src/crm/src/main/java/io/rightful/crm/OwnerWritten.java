package io.rightful.crm;

import java.util.function.Function;

import io.rightful.rules.sync.CrmLeadId;

/** What became of one owner that was to be written. */
public sealed interface OwnerWritten {
    CrmLeadId lead();

    record Written(CrmLeadId lead) implements OwnerWritten {}

    /**
     * Not written, and the same write will not succeed.
     *
     * @param code the CRM's own word for it
     */
    record Refused(CrmLeadId lead, Refusal refusal, String code) implements OwnerWritten {}

    /**
     * Not written, or not known to be; another attempt may succeed.
     *
     * @param code the CRM's own word for it
     */
    record TryLater(CrmLeadId lead, String code) implements OwnerWritten {}

    default <T> T fold(Function<Written, T> written, Function<Refused, T> refused, Function<TryLater, T> tryLater) {
        if (this instanceof Written result) {
            return written.apply(result);
        }
        if (this instanceof Refused result) {
            return refused.apply(result);
        }
        return tryLater.apply((TryLater) this);
    }
}
