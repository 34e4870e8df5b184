package io.rightful.local.crm;

import java.time.InstantSource;

import jakarta.inject.Singleton;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Versioned;
import io.rightful.local.sample.SampleData;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.integration.IntegrationDue;

/** Nobody waits for a schedule here: what changed in a sandbox is read at once. */
@Singleton
class PullNow {
    private final Integrations integrations;
    private final EventBus bus;
    private final InstantSource clock;

    PullNow(Integrations integrations, EventBus bus, InstantSource clock) {
        this.integrations = integrations;
        this.bus = bus;
        this.clock = clock;
    }

    void of(String crm) {
        integrations.list(SampleData.ACCOUNT).stream()
                .map(Versioned::value)
                .filter(integration -> integration.crm().equals(crm))
                .filter(integration -> integration.settings().syncLeadOwner())
                .forEach(this::pull);
    }

    private void pull(Integration integration) {
        bus.publish(new IntegrationDue(SampleData.ACCOUNT, integration.id())
                .event("rightful.admin", IntegrationDue.LEAD_OWNER_PULL, clock.instant()));
    }
}
