package io.rightful.leadownersync;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.ledger.decision.RecordedCall;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.Call;
import io.rightful.rules.contact.ContactId;

/** Whose a call is, as it is told to the bus and to webhooks: ids and codes, nothing of a person. */
record CallAssigned(ObjectNode facts) {
    static final String SOURCE = "rightful.lead-owner-sync";
    static final String TYPE = "CallAssigned";

    private static final String VERSION = "1.0";

    static CallAssigned of(RecordedCall told) {
        Call call = told.call().facts().call();
        CallDecision decision = told.call().decision();
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", VERSION)
                .put("account", call.key().account().value())
                .put("source", call.key().source().value())
                .put("callId", call.key().callId())
                .put("result", call.result().name().toLowerCase(Locale.ROOT))
                .put("time", told.call().time().toString())
                .put("outcome", decision.<String>fold(assigned -> "assigned", unassigned -> "unassigned"))
                .put("reason", decision.reason().code());
        decision.responsible().ifPresent(user -> facts.put("assignee", user.value()));
        told.contact().map(ContactId::value).ifPresent(contact -> facts.put("contact", contact));
        ArrayNode handledBy = facts.putArray("handledBy");
        decision.findings()
                .handledBy()
                .forEach(handler -> handledBy.add(handler.user().value()));
        return new CallAssigned(facts);
    }

    /** @param revision of one call's events the greatest is the last */
    String detail(long revision) {
        return facts.deepCopy().put("revision", revision).toString();
    }
}
