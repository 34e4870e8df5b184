package io.rightful.crm.zoho;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.Halves;
import io.rightful.crm.OneByOne;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.zoho.ZohoAnswers.Changed;
import io.rightful.crm.zoho.ZohoAnswers.Details;
import io.rightful.crm.zoho.ZohoBodies.ChangeOwner;
import io.rightful.crm.zoho.ZohoBodies.Owner;
import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Leads that are to get one owner go together, at most 500 at once, without a mail to the owner. */
record ZohoOwners(ZohoSender sender) {
    private static final int BATCH = 500;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final String SUCCESS = "SUCCESS";
    private static final Set<String> GONE = Set.of("inactive", "deleted");
    private static final Map<String, Refusal> REFUSALS = Map.of(
            "RECORD_LOCKED", Refusal.LEAD_LOCKED,
            "NO_PERMISSION", Refusal.NOT_PERMITTED,
            "CANNOT_ASSIGN", Refusal.NOT_PERMITTED,
            "CANNOT_PERFORM_ACTION", Refusal.NOT_PERMITTED,
            "CANNOT_PROCESS", Refusal.CUSTOMERS_RULE,
            "NOT_ALLOWED", Refusal.NOT_PERMITTED);

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        writes.stream()
                .filter(write -> user(write).isPresent())
                .collect(Collectors.groupingBy(write -> user(write).orElseThrow()))
                .forEach((user, leads) -> Halves.write(leads, BATCH, batch -> sent(user, batch))
                        .forEach(result -> results.put(result.lead(), result)));
        return writes.stream()
                .map(write -> results.getOrDefault(write.lead(), OneByOne.notWritable(write)))
                .toList();
    }

    private Optional<Map<CrmLeadId, OwnerWritten>> sent(String user, List<OwnerWrite> batch) {
        List<String> ids = batch.stream().map(write -> write.lead().value()).toList();
        ChangeOwner body = new ChangeOwner(ids, new Owner(user), false);
        Exchange exchange = sender.send((api, token) -> api.changeOwner(token, body), BAD_REQUEST, FORBIDDEN);
        boolean refused = exchange.status() == BAD_REQUEST || exchange.status() == FORBIDDEN;
        return refused
                ? Halves.alone(batch, lead -> refused(lead, RemoteJson.tree(exchange.body())))
                : Optional.of(results(batch, exchange.as(Changed.class)));
    }

    private static Map<CrmLeadId, OwnerWritten> results(List<OwnerWrite> batch, Changed changed) {
        Map<String, String> codes = new HashMap<>();
        changed.data()
                .forEach(result -> result.details().flatMap(Details::id).ifPresent(id -> codes.put(id, result.code())));
        return batch.stream()
                .map(OwnerWrite::lead)
                .collect(Collectors.toMap(
                        Function.identity(), lead -> result(lead, Optional.ofNullable(codes.get(lead.value())))));
    }

    private static OwnerWritten result(CrmLeadId lead, Optional<String> code) {
        return code.map(word -> word.equals(SUCCESS) ? new Written(lead) : refused(lead, word))
                .orElseGet(() -> new TryLater(lead, "not-named"));
    }

    /** What is wrong may be said of the request, or of the one record in it. */
    private static OwnerWritten refused(CrmLeadId lead, JsonNode body) {
        JsonNode problem = body.path("data").isArray() ? body.path("data").path(0) : body;
        JsonNode details = problem.path("details");
        if (details.has("owner_status")) {
            String status = details.path("owner_status").asText();
            return new Refused(lead, GONE.contains(status) ? Refusal.OWNER_INACTIVE : Refusal.NOT_PERMITTED, status);
        }
        if (details.path("json_path").asText("").contains("owner")) {
            return new Refused(lead, Refusal.OWNER_UNKNOWN, problem.path("code").asText());
        }
        return refused(lead, problem.path("code").asText("UNKNOWN"));
    }

    private static OwnerWritten refused(CrmLeadId lead, String code) {
        return new Refused(lead, REFUSALS.getOrDefault(code, Refusal.OTHER), code);
    }

    private static Optional<String> user(OwnerWrite write) {
        return write.owner()
                .<Optional<CrmUserId>>fold(Optional::of, queue -> Optional.empty(), Optional::empty)
                .map(CrmUserId::value);
    }
}
