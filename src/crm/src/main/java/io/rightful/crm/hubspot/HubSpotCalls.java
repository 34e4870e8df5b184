package io.rightful.crm.hubspot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.hubspot.HubSpotBodies.Association;
import io.rightful.crm.hubspot.HubSpotBodies.AssociationType;
import io.rightful.crm.hubspot.HubSpotBodies.Call;
import io.rightful.crm.hubspot.HubSpotBodies.Id;
import io.rightful.rules.call.Direction;
import io.rightful.rules.sync.CrmUserId;

/** A call as HubSpot logs it, found by its key in the external id. */
record HubSpotCalls(HubSpotSender sender, HubSpotSender searches) {
    static final String KEY = "hs_call_external_id";

    private static final AssociationType CALL_TO_CONTACT = new AssociationType("HUBSPOT_DEFINED", 194);

    CallRecordId write(CallRecord record) {
        Optional<CallRecordId> existing = record.known().or(() -> found(record.key()));
        Call update = new Call(properties(record), List.of());
        existing.ifPresent(id -> sender.send((api, token) -> api.updateCall(token, id.value(), update), Set.of()));
        return existing.orElseGet(() -> created(record));
    }

    private Optional<CallRecordId> found(String key) {
        return searches
                .send((api, token) -> api.searchCalls(token, HubSpotSearches.callByKey(key)), Set.of())
                .as(HubSpotAnswers.Objects.class)
                .results()
                .stream()
                .findFirst()
                .map(call -> new CallRecordId(call.id()));
    }

    private CallRecordId created(CallRecord record) {
        Association contact = new Association(new Id(record.lead().value()), List.of(CALL_TO_CONTACT));
        Map<String, String> properties = properties(record);
        properties.values().removeIf(String::isEmpty);
        Call call = new Call(properties, List.of(contact));
        return new CallRecordId(sender.create((api, token) -> api.createCall(token, call))
                .as(HubSpotAnswers.Created.class)
                .id());
    }

    private static Map<String, String> properties(CallRecord record) {
        boolean inbound = record.direction() == Direction.INBOUND;
        Map<String, String> properties = new TreeMap<>();
        properties.put("hs_timestamp", Long.toString(record.startedAt().toEpochMilli()));
        properties.put("hs_call_title", record.title());
        properties.put("hs_call_direction", inbound ? "INBOUND" : "OUTBOUND");
        properties.put("hs_call_status", status(record));
        properties.put(KEY, record.key());
        properties.put(
                HubSpotContacts.OWNER, record.owner().map(CrmUserId::value).orElse(""));
        record.talked().ifPresent(talked -> properties.put("hs_call_duration", Long.toString(talked.toMillis())));
        record.number()
                .ifPresent(number -> properties.put(inbound ? "hs_call_from_number" : "hs_call_to_number", number));
        return properties;
    }

    private static String status(CallRecord record) {
        return switch (record.result()) {
            case STARTED -> "IN_PROGRESS";
            case ABANDONED -> "CANCELED";
            case MISSED -> "NO_ANSWER";
            case VOICEMAIL, ANSWERED -> "COMPLETED";
        };
    }
}
