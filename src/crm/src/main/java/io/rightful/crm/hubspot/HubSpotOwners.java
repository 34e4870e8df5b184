package io.rightful.crm.hubspot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.rightful.crm.Halves;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.hubspot.HubSpotBodies.BatchUpdate;
import io.rightful.crm.hubspot.HubSpotBodies.Input;
import io.rightful.remote.Exchange;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Owners of at most 100 contacts at once. 207 names those that failed; 400 refuses a whole batch because of one of it. */
record HubSpotOwners(HubSpotSender sender) {
    private static final int BATCH = 100;
    private static final int BAD_REQUEST = 400;
    private static final Map<String, Refusal> REFUSALS = Map.of(
            "OBJECT_NOT_FOUND", Refusal.LEAD_NOT_THERE,
            "OBJECT_ALREADY_EXISTS", Refusal.OTHER,
            "VALIDATION_ERROR", Refusal.OWNER_UNKNOWN,
            "FORBIDDEN", Refusal.NOT_PERMITTED,
            "USER_DOES_NOT_HAVE_PERMISSIONS", Refusal.NOT_PERMITTED);

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        return Halves.write(writes, BATCH, this::sent);
    }

    private Optional<Map<CrmLeadId, OwnerWritten>> sent(List<OwnerWrite> batch) {
        BatchUpdate body =
                new BatchUpdate(batch.stream().map(HubSpotOwners::input).toList());
        Exchange exchange = sender.send((api, token) -> api.update(token, body), Set.of(BAD_REQUEST));
        String code = new HubSpotSignals().code(exchange);
        return exchange.status() == BAD_REQUEST
                ? Halves.alone(batch, lead -> refused(lead, code))
                : Optional.of(results(batch, exchange.as(HubSpotAnswers.Saved.class)));
    }

    private static OwnerWritten refused(CrmLeadId lead, String code) {
        return new Refused(lead, REFUSALS.getOrDefault(code, Refusal.OTHER), code);
    }

    private static Map<CrmLeadId, OwnerWritten> results(List<OwnerWrite> batch, HubSpotAnswers.Saved saved) {
        Map<String, String> failed = new HashMap<>();
        saved.errors()
                .orElse(List.of())
                .forEach(problem -> problem.ids()
                        .forEach(id -> failed.put(id, problem.category().orElse("UNKNOWN"))));
        Set<String> done = saved.results().orElse(List.of()).stream()
                .map(HubSpotAnswers.Found::id)
                .collect(Collectors.toSet());
        return batch.stream()
                .map(OwnerWrite::lead)
                .collect(Collectors.toMap(Function.identity(), lead -> result(lead, failed, done)));
    }

    private static OwnerWritten result(CrmLeadId lead, Map<String, String> failed, Set<String> done) {
        if (done.contains(lead.value())) {
            return new Written(lead);
        }
        String code = failed.get(lead.value());
        return code == null ? new TryLater(lead, "not-named") : refused(lead, code);
    }

    private static Input input(OwnerWrite write) {
        String owner = write.owner().fold(CrmUserId::value, Function.identity(), () -> "");
        return new Input(write.lead().value(), Map.of(HubSpotContacts.OWNER, owner));
    }
}
