package io.rightful.crm.activecampaign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.Halves;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.activecampaign.ActiveCampaignBodies.OwnerUpdate;
import io.rightful.crm.activecampaign.ActiveCampaignBodies.OwnerUpdates;
import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Owners of many deals at once: the answer sorts them into done, unchanged and failed; 422 refuses all because of one. */
record ActiveCampaignOwners(ActiveCampaignSender sender) {
    private static final int BATCH = 100;
    private static final int UNPROCESSABLE = 422;

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        List<OwnerWrite> writable =
                writes.stream().filter(write -> user(write).isPresent()).toList();
        Map<CrmLeadId, OwnerWritten> results = Halves.write(writable, BATCH, this::sent).stream()
                .collect(Collectors.toMap(OwnerWritten::lead, Function.identity()));
        return writes.stream()
                .map(write -> results.getOrDefault(
                        write.lead(), new Refused(write.lead(), Refusal.NOT_SUPPORTED, "owner-not-writable")))
                .toList();
    }

    private Optional<Map<CrmLeadId, OwnerWritten>> sent(List<OwnerWrite> batch) {
        OwnerUpdates body = new OwnerUpdates(batch.stream()
                .map(write -> new OwnerUpdate(write.lead().value(), user(write).orElseThrow()))
                .toList());
        Exchange exchange = sender.send((api, key) -> api.update(key, body), UNPROCESSABLE);
        return exchange.status() == UNPROCESSABLE
                ? Halves.alone(batch, lead -> new Refused(lead, Refusal.OWNER_UNKNOWN, "http-" + UNPROCESSABLE))
                : Optional.of(results(batch, RemoteJson.tree(exchange.body())));
    }

    private static Map<CrmLeadId, OwnerWritten> results(List<OwnerWrite> batch, JsonNode answer) {
        Set<String> done = ids(answer.path("success"));
        done.addAll(ids(answer.path("nochange")));
        Set<String> failed = ids(answer.path("failed"));
        return batch.stream()
                .map(OwnerWrite::lead)
                .collect(Collectors.toMap(Function.identity(), lead -> result(lead, done, failed)));
    }

    private static OwnerWritten result(CrmLeadId lead, Set<String> done, Set<String> failed) {
        if (done.contains(lead.value())) {
            return new Written(lead);
        }
        return failed.contains(lead.value())
                ? new Refused(lead, Refusal.OTHER, "failed")
                : new TryLater(lead, "not-named");
    }

    /** The description leaves open whether an entry is an identifier or a deal. */
    private static Set<String> ids(JsonNode entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.isObject() ? entry.path("id").asText() : entry.asText()));
        return ids;
    }

    private static Optional<String> user(OwnerWrite write) {
        return write.owner()
                .fold(user -> Optional.of(user).map(CrmUserId::value), queue -> Optional.empty(), Optional::empty);
    }
}
