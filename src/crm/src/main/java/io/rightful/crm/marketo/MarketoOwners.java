package io.rightful.crm.marketo;

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
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.marketo.MarketoAnswers.SavedLead;
import io.rightful.crm.marketo.MarketoBodies.LeadUpdate;
import io.rightful.crm.marketo.MarketoBodies.LeadUpdates;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Owners of at most 300 leads at once, answered in the order of the request; skipped ones name their reason. */
record MarketoOwners(MarketoSender sender) {
    private static final int BATCH = 300;
    private static final Map<String, Refusal> REFUSALS = Map.of(
            "1004", Refusal.LEAD_NOT_THERE,
            "1007", Refusal.OTHER,
            "1008", Refusal.NOT_PERMITTED,
            "1018", Refusal.NOT_SUPPORTED);

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        return BatchWrites.write(writes, BATCH, this::sent);
    }

    private Map<CrmLeadId, OwnerWritten> sent(List<OwnerWrite> batch) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        List<LeadUpdate> updates = new ArrayList<>();
        for (OwnerWrite write : batch) {
            update(write).ifPresentOrElse(updates::add, () -> results.put(write.lead(), OneByOne.notWritable(write)));
        }
        if (!updates.isEmpty()) {
            results.putAll(saved(updates));
        }
        return results;
    }

    private Map<CrmLeadId, OwnerWritten> saved(List<LeadUpdate> updates) {
        List<SavedLead> saved = sender.send((api, token) -> api.update(token, LeadUpdates.of(updates)))
                .as(MarketoAnswers.Saved.class)
                .result()
                .orElse(List.of());
        if (saved.size() != updates.size()) {
            throw RemoteFailure.of(Kind.UNREADABLE, "batch-length").exception();
        }
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        for (int index = 0; index < saved.size(); index++) {
            CrmLeadId lead = new CrmLeadId(Long.toString(updates.get(index).id()));
            results.put(lead, result(lead, saved.get(index)));
        }
        return results;
    }

    private static OwnerWritten result(CrmLeadId lead, SavedLead saved) {
        return saved.problem()
                .<OwnerWritten>map(code -> new Refused(lead, REFUSALS.getOrDefault(code, Refusal.OTHER), code))
                .orElseGet(() -> new Written(lead));
    }

    private static Optional<LeadUpdate> update(OwnerWrite write) {
        Optional<Long> id = Optional.of(write.lead().value())
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
        Optional<String> owner = write.owner()
                .fold(user -> Optional.of(user).map(CrmUserId::value), queue -> Optional.empty(), Optional::empty);
        return id.flatMap(number -> owner.map(user -> new LeadUpdate(number, user)));
    }
}
