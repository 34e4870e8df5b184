package io.rightful.leadownersync;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.integration.CrmRequestCounts;
import io.rightful.ledger.integration.Integration;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** What accounts allow us to ask of their CRMs. An integration without a budget is neither read nor counted. */
@Singleton
final class Budgets {
    private final CrmRequestCounts counts;
    private final InstantSource clock;

    @Inject
    Budgets(CrmRequestCounts counts, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
    }

    DailyBudget of(AccountId account, Integration integration) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return integration
                .settings()
                .requestBudget()
                .map(allowed ->
                        new DailyBudget(day, Math.max(0, allowed - counts.of(account, integration.id(), day)), true))
                .orElseGet(() -> new DailyBudget(day, Long.MAX_VALUE, false));
    }

    void count(AccountId account, IntegrationId integration, DailyBudget budget) {
        if (budget.isCounted() && budget.sent() > 0) {
            counts.add(account, integration, budget.day(), budget.sent());
        }
    }
}
