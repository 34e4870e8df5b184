package io.rightful.crm.salesforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.salesforce.SalesforceBodies.Attributes;
import io.rightful.crm.salesforce.SalesforceBodies.OwnerUpdate;
import io.rightful.crm.salesforce.SalesforceBodies.OwnerUpdates;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Owners of at most 200 leads at once. The answer is 200 even where every one of them failed. */
record SalesforceOwners(Tools tools, SalesforceSender sender) {
    private static final String ROW_LOCKED = "UNABLE_TO_LOCK_ROW";
    private static final Map<String, Refusal> REFUSALS = Map.ofEntries(
            Map.entry("INACTIVE_OWNER_OR_USER", Refusal.OWNER_INACTIVE),
            Map.entry("CANNOT_UPDATE_CONVERTED_LEAD", Refusal.LEAD_CONVERTED),
            Map.entry("ENTITY_IS_DELETED", Refusal.LEAD_NOT_THERE),
            Map.entry("INVALID_CROSS_REFERENCE_KEY", Refusal.OWNER_UNKNOWN),
            Map.entry("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", Refusal.NOT_PERMITTED),
            Map.entry("INSUFFICIENT_ACCESS_OR_READONLY", Refusal.NOT_PERMITTED),
            Map.entry("TRANSFER_REQUIRES_READ", Refusal.NOT_PERMITTED),
            Map.entry("FIELD_CUSTOM_VALIDATION_EXCEPTION", Refusal.CUSTOMERS_RULE),
            Map.entry("DUPLICATES_DETECTED", Refusal.CUSTOMERS_RULE),
            Map.entry("ENTITY_IS_LOCKED", Refusal.LEAD_LOCKED));

    Map<CrmLeadId, OwnerWritten> write(List<OwnerWrite> batch) {
        Map<CrmLeadId, OwnerWritten> results = new HashMap<>();
        List<OwnerUpdate> left = new ArrayList<>();
        for (OwnerWrite write : batch) {
            owner(write)
                    .ifPresentOrElse(
                            owner -> left.add(new OwnerUpdate(
                                    Attributes.LEAD, write.lead().value(), owner)),
                            () -> results.put(
                                    write.lead(), new Refused(write.lead(), Refusal.NOT_SUPPORTED, "OWNER_REQUIRED")));
        }
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<OwnerWritten> answers = sent(left);
            answers.forEach(result -> results.put(result.lead(), result));
            boolean last = attempt >= tools.retries().attempts();
            left.removeIf(update -> last || !locked(results.get(new CrmLeadId(update.id()))));
            if (!left.isEmpty()) {
                tools.pause().take(tools.retries().backOff(attempt, tools.random()));
            }
        }
        return results;
    }

    private List<OwnerWritten> sent(List<OwnerUpdate> updates) {
        OwnerUpdates body = new OwnerUpdates(false, List.copyOf(updates));
        SalesforceAnswers.Saved[] saved =
                sender.send((api, token) -> api.update(token, body)).as(SalesforceAnswers.Saved[].class);
        if (saved.length != updates.size()) {
            throw RemoteFailure.of(Kind.UNREADABLE, "batch-length").exception();
        }
        List<OwnerWritten> results = new ArrayList<>();
        for (int index = 0; index < saved.length; index++) {
            results.add(result(new CrmLeadId(updates.get(index).id()), saved[index]));
        }
        return results;
    }

    private static OwnerWritten result(CrmLeadId lead, SalesforceAnswers.Saved saved) {
        if (saved.success()) {
            return new Written(lead);
        }
        String code = saved.errors().stream()
                .findFirst()
                .map(SalesforceAnswers.Problem::code)
                .orElse("UNKNOWN");
        return code.equals(ROW_LOCKED)
                ? new TryLater(lead, code)
                : new Refused(lead, REFUSALS.getOrDefault(code, Refusal.OTHER), code);
    }

    private static boolean locked(OwnerWritten result) {
        return result.fold(written -> false, refused -> false, later -> true);
    }

    private static Optional<String> owner(OwnerWrite write) {
        return write.owner().fold(user -> Optional.of(user).map(CrmUserId::value), Optional::of, Optional::empty);
    }
}
