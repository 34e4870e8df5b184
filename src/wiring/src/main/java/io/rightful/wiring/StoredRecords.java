package io.rightful.wiring;

import io.quarkus.runtime.annotations.RegisterForReflection;

import io.rightful.ledger.table.Cursor;
import io.rightful.ledger.timeline.TimelineCursor;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.waiting.WaitingFor;

/** What stands in an item as JSON: a native executable must know it by reflection. */
@RegisterForReflection(
        targets = {Agent.class, Cursor.class, TimelineCursor.class, WaitingFor.class},
        classNames = {
            "io.rightful.ledger.call.DecisionJson",
            "io.rightful.ledger.call.DecisionJson$Handler",
            "io.rightful.ledger.call.DecisionJson$Tried",
            "io.rightful.ledger.call.FactsJson",
            "io.rightful.ledger.contact.LeadOwnerText",
            "io.rightful.ledger.contact.LeadOwnerText$First",
            "io.rightful.ledger.contact.LeadTouchText"
        })
final class StoredRecords {
    private StoredRecords() {}
}
