package io.rightful.crm.marketo;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to Marketo. */
@RegisterForReflection
final class MarketoBodies {
    private MarketoBodies() {}

    /** Without the action Marketo would create leads. */
    record LeadUpdates(String action, String lookupField, List<LeadUpdate> input) {
        static LeadUpdates of(List<LeadUpdate> input) {
            return new LeadUpdates("updateOnly", "id", input);
        }
    }

    record LeadUpdate(long id, String externalSalesPersonId) {}
}
