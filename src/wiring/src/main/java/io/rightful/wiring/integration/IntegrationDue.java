package io.rightful.wiring.integration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.due.DueEvent;

/** That something is to be done for an integration now, as the bus carries it. */
public record IntegrationDue(AccountId account, IntegrationId integration) {
    /** What changed in its CRM is to be read, and what was not written there yet to be written. */
    public static final String LEAD_OWNER_PULL = "LeadOwnerPullDue";

    /** Its CRM's users and queues are to be read. */
    public static final String CRM_USERS = "CrmUsersDue";

    /** @param type {@link #LEAD_OWNER_PULL} or {@link #CRM_USERS} */
    public BusEvent event(String source, String type, Instant now) {
        return DueEvent.of(source, type, Map.of("account", account.value(), "integration", integration.value()), now);
    }

    /** Empty where the event is none of this type. */
    public static Optional<IntegrationDue> read(String event, String type) {
        return DueEvent.read(event, type, "account", "integration")
                .map(words -> new IntegrationDue(
                        new AccountId(words.get("account")), new IntegrationId(words.get("integration"))));
    }
}
