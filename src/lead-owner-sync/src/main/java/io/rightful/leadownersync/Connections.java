package io.rightful.leadownersync;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.rightful.crm.Crm;
import io.rightful.ledger.integration.Integration;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The CRMs of an account that one run talks to, each connected when it is first needed. At the end what was asked of them is counted. */
final class Connections implements AutoCloseable {
    private final AccountId account;
    private final CrmConnector connector;
    private final Budgets budgets;
    private final Map<IntegrationId, Integration> integrations;
    private final Map<IntegrationId, Crm> connected = new HashMap<>();
    private final Map<IntegrationId, DailyBudget> counted = new HashMap<>();

    Connections(
            AccountId account, CrmConnector connector, Budgets budgets, Map<IntegrationId, Integration> integrations) {
        this.account = account;
        this.connector = connector;
        this.budgets = budgets;
        this.integrations = integrations;
    }

    /** Empty where there is no such integration any more. */
    Optional<Crm> to(IntegrationId id) {
        return Optional.ofNullable(connected.get(id))
                .or(() -> Optional.ofNullable(integrations.get(id)).map(this::connect));
    }

    private Crm connect(Integration integration) {
        DailyBudget budget = budgets.of(account, integration);
        counted.put(integration.id(), budget);
        Crm crm = connector.connect(account, integration, budget);
        connected.put(integration.id(), crm);
        return crm;
    }

    @Override
    public void close() {
        counted.forEach((integration, budget) -> budgets.count(account, integration, budget));
    }
}
