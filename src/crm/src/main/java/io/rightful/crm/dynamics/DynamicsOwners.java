package io.rightful.crm.dynamics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.crm.BatchWrites;
import io.rightful.crm.OneByOne;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.dynamics.DynamicsAnswers.Lead;
import io.rightful.crm.dynamics.DynamicsBatch.Update;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

/**
 * Owners of many leads in two requests: one reads what stands there, one changes those versions alone, so that an edit made in
 * between stays. Without a version, an update would make leads that are not there.
 */
record DynamicsOwners(DynamicsSender sender, DynamicsReads reads) {
    private static final int BATCH = 100;
    private static final String GUID = "[0-9a-fA-F-]{36}";

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        return BatchWrites.write(writes, BATCH, this::written);
    }

    private Map<CrmLeadId, OwnerWritten> written(List<OwnerWrite> batch) {
        Map<CrmLeadId, Lead> there =
                reads.byIds(batch.stream().map(OwnerWrite::lead).toList());
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        List<OwnerWrite> sent = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        for (OwnerWrite write : batch) {
            Optional<Lead> lead = Optional.ofNullable(there.get(write.lead()));
            early(write, lead).ifPresentOrElse(result -> results.put(write.lead(), result), () -> {
                sent.add(write);
                updates.add(new Update(
                        write.lead().value(),
                        lead.orElseThrow().etag(),
                        owner(write).orElseThrow()));
            });
        }
        results.putAll(sent(sent, updates));
        return results;
    }

    /** What is decided before anything is written. */
    private static Optional<OwnerWritten> early(OwnerWrite write, Optional<Lead> there) {
        if (owner(write).isEmpty()) {
            return Optional.of(OneByOne.notWritable(write));
        }
        if (there.isEmpty()) {
            return Optional.of(new Refused(write.lead(), Refusal.LEAD_NOT_THERE, "not-found"));
        }
        CrmLeadId lead = write.lead();
        CrmOwner owner = DynamicsLeads.owner(there.get());
        if (owner.equals(write.owner())) {
            return Optional.of(new Written(lead));
        }
        return owner.equals(write.expected())
                ? Optional.empty()
                : Optional.of(new Refused(lead, Refusal.CHANGED_MEANWHILE, "owner-differs"));
    }

    private Map<CrmLeadId, OwnerWritten> sent(List<OwnerWrite> writes, List<Update> updates) {
        if (writes.isEmpty()) {
            return Map.of();
        }
        String body = DynamicsBatch.body(updates);
        List<Integer> statuses = DynamicsBatch.statuses(
                sender.once((api, token) -> api.batch(token, body)).body());
        if (statuses.size() != writes.size()) {
            throw RemoteFailure.of(Kind.UNREADABLE, "batch-length").exception();
        }
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        for (int index = 0; index < writes.size(); index++) {
            results.put(writes.get(index).lead(), result(writes.get(index), statuses.get(index)));
        }
        return results;
    }

    private static OwnerWritten result(OwnerWrite write, int status) {
        return status == 429 || status >= 500
                ? new TryLater(write.lead(), "http-" + status)
                : OneByOne.result(write, status);
    }

    private static Optional<String> owner(OwnerWrite write) {
        return write.owner()
                .fold(
                        user -> guid(user.value()).map(id -> "/systemusers(" + id + ")"),
                        team -> guid(team).map(id -> "/teams(" + id + ")"),
                        Optional::empty);
    }

    private static Optional<String> guid(String id) {
        return Optional.of(id).filter(text -> text.matches(GUID));
    }
}
