package io.rightful.local.crm;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.crm.Crm;
import io.rightful.leadownersync.CrmConnector;
import io.rightful.leadownersync.StoredCrmConnector;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.Integration;
import io.rightful.local.sample.SampleData;
import io.rightful.remote.RequestBudget;
import io.rightful.rules.call.AccountId;

/** The sandbox of an integration's kind, until somebody has entered what lets us into the real CRM. */
@Singleton
class LocalCrmConnector implements CrmConnector {
    private final CrmAccesses accesses;
    private final Sandboxes sandboxes;
    private final CrmConnector real;

    LocalCrmConnector(CrmAccesses accesses, Sandboxes sandboxes, StoredCrmConnector real) {
        this.accesses = accesses;
        this.sandboxes = sandboxes;
        this.real = real;
    }

    @Override
    public Crm connect(AccountId account, Integration integration, RequestBudget budget) {
        return sandbox(account, integration)
                .map(Crm.class::cast)
                .orElseGet(() -> real.connect(account, integration, budget));
    }

    private Optional<SandboxCrm> sandbox(AccountId account, Integration integration) {
        return account.equals(SampleData.ACCOUNT)
                        && accesses.find(account, integration.id()).isEmpty()
                ? sandboxes.crm(integration.crm())
                : Optional.empty();
    }
}
