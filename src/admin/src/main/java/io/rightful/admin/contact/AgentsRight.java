package io.rightful.admin.contact;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Settings;

/** Whether agents may say whose a contact is: the account decides. */
@RequestScoped
class AgentsRight {
    private final Caller caller;
    private final Settings settings;

    AgentsRight(Caller caller, Settings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    void require() {
        if (!caller.administers() && !settings.find(caller.account()).value().agentsSetOwners()) {
            throw Refusals.forbidden("In this account only owners and admins say whose a contact is.");
        }
    }
}
