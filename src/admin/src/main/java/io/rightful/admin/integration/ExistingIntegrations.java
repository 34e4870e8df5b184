package io.rightful.admin.integration;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.sync.IntegrationId;

/** The caller's account's integrations, as paths name them. */
@RequestScoped
public class ExistingIntegrations {
    private final Caller caller;
    private final Integrations integrations;

    ExistingIntegrations(Caller caller, Integrations integrations) {
        this.caller = caller;
        this.integrations = integrations;
    }

    public Versioned<Integration> named(String id) {
        IntegrationId integration = new IntegrationId(PathIds.usable(id, "integration"));
        return integrations.find(caller.account(), integration).orElseThrow(() -> Refusals.notFound("integration"));
    }
}
