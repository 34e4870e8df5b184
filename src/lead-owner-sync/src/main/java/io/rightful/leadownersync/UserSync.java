package io.rightful.leadownersync;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.settings.Versioned;
import io.rightful.remote.RemoteException;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.queue.Done;

/** Takes over who a CRM's users and queues are. */
@Singleton
final class UserSync {
    private static final Logger LOG = Logger.getLogger(UserSync.class);

    private final Integrations integrations;
    private final CrmUsers users;
    private final CrmConnector crms;
    private final Budgets budgets;

    @Inject
    UserSync(Integrations integrations, CrmUsers users, CrmConnector crms, Budgets budgets) {
        this.integrations = integrations;
        this.users = users;
        this.crms = crms;
        this.budgets = budgets;
    }

    Done run(IntegrationDue due) {
        LogContext.put(LogKey.ACCOUNT, due.account());
        LogContext.put(LogKey.INTEGRATION, due.integration());
        integrations
                .find(due.account(), due.integration())
                .map(Versioned::value)
                .ifPresent(integration -> attempt(due.account(), integration));
        return Done.DONE;
    }

    /** What passes is left to the queue; of what does not, the next run says the same until an admin has done something. */
    private void attempt(AccountId account, Integration integration) {
        try {
            takeOver(account, integration);
        } catch (RemoteException e) {
            LogContext.put(LogKey.REASON, e.failure().kind());
            if (e.failure().kind().passes()) {
                throw e;
            }
            LOG.warn("a CRM's users could not be read");
        }
    }

    private void takeOver(AccountId account, Integration integration) {
        DailyBudget budget = budgets.of(account, integration);
        try {
            takeOver(account, integration, new CrmPeopleReader(crms.connect(account, integration, budget)));
        } finally {
            budgets.count(account, integration.id(), budget);
        }
    }

    /** No CRM is without users: where none is listed, nothing was said of them. */
    private void takeOver(AccountId account, Integration integration, CrmPeopleReader people) {
        List<ListedCrmUser> listed = people.users();
        List<ListedCrmQueue> queues = people.queues();
        users.put(
                account, integration.id(), listed.isEmpty() ? users.users(account, integration.id()) : listed, queues);
    }
}
