package io.rightful.leadownersync;

import io.rightful.crm.Crm;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** Leads to what listens behind Zapier. */
@FunctionalInterface
interface Zaps {
    Crm to(AccountId account, IntegrationId integration);
}
