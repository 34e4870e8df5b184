package io.rightful.ledger.ownersync;

import java.util.Optional;

import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;

/** Keeps the list of what is to be written there in step with a side. */
record DueWrites(TableNames tables, AccountId account, ContactId contact, IntegrationId integration) {
    void addTo(Writes writes, Optional<OwnerDue> before, Optional<OwnerDue> after) {
        if (before.isEmpty() && after.isPresent()) {
            writes.put(tables.contacts(), OwnersDue.item(account, integration, contact));
        }
        if (before.isPresent() && after.isEmpty()) {
            writes.delete(OwnersDue.address(tables, account, integration, contact));
        }
    }
}
