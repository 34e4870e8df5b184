package io.rightful.leadownersync;

import io.rightful.crm.Crm;
import io.rightful.ledger.integration.Integration;
import io.rightful.remote.RequestBudget;
import io.rightful.rules.call.AccountId;

/** Leads to an integration's CRM. */
public interface CrmConnector {
    /**
     * A client for one run. Nothing is asked of the CRM before it is used.
     *
     * @param budget asked before every request, where the client sends any
     * @throws io.rightful.remote.RemoteException where nothing lets us in: it needs to be connected again
     */
    Crm connect(AccountId account, Integration integration, RequestBudget budget);
}
