package io.rightful.crm.marketo;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/**
 * Marketo's lead in our words.
 *
 * @param phoneField the custom field that holds numbers as E.164, which can be searched; the usual one cannot
 */
record MarketoLeads(LeadPhones phones, Optional<String> phoneField) {
    static final String OWNER = "externalSalesPersonId";

    private static final String CHANGED = "updatedAt";

    String fields() {
        return Stream.concat(
                        Stream.of("id", OWNER, CHANGED, "firstName", "lastName", "email", "phone", "mobilePhone"),
                        phoneField.stream())
                .collect(Collectors.joining(","));
    }

    CrmLead lead(Map<String, JsonNode> lead) {
        return new CrmLead(
                new CrmLeadId(text(lead, "id").orElseThrow(() -> unreadable("id"))),
                text(lead, OWNER)
                        .<CrmOwner>map(id -> new CrmOwner.OfUser(new CrmUserId(id)))
                        .orElseGet(CrmOwner.Nobody::new),
                changedAt(lead),
                new LeadState.Open(),
                phones.of(Stream.of(
                        text(lead, "phone"), text(lead, "mobilePhone"), phoneField.flatMap(name -> text(lead, name)))),
                LeadEmails.of(Stream.of(text(lead, "email"))),
                name(lead));
    }

    private static Instant changedAt(Map<String, JsonNode> lead) {
        try {
            return Instant.parse(text(lead, CHANGED).orElseThrow(() -> unreadable(CHANGED)));
        } catch (DateTimeException noTime) {
            throw unreadable(CHANGED);
        }
    }

    private static Optional<String> name(Map<String, JsonNode> lead) {
        return Optional.of(Stream.of(text(lead, "firstName"), text(lead, "lastName"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> text(Map<String, JsonNode> lead, String field) {
        return Optional.ofNullable(lead.get(field))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    private static RuntimeException unreadable(String field) {
        return RemoteFailure.of(Kind.UNREADABLE, field).exception();
    }
}
