package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.ownersync.LeadsOfLinks;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.OwnersDue;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.ledger.table.Page;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.job.WorkBudget;

/**
 * Looks anew at leads of links that have changed, and writes what an earlier run could not. A CRM that does not take it now ends
 * that, and what is left stays due.
 */
@Singleton
final class DuePushes {
    private static final int PAGE = 50;

    private final OwnersDue owners;
    private final LeadsOfLinks links;
    private final InstantSource clock;

    @Inject
    DuePushes(OwnersDue owners, LeadsOfLinks links, InstantSource clock) {
        this.owners = owners;
        this.links = links;
        this.clock = clock;
    }

    void write(IntegrationDue due, OwnerSync sync, OwnerPushes pushes, WorkBudget time) {
        links.comeDue(due.account(), due.integration(), clock.instant(), time::lasts);
        Optional<String> cursor = Optional.empty();
        do {
            Page<ContactId> page = owners.page(due.account(), due.integration(), cursor, PAGE);
            pushes.write(decided(due, sync, page.items()));
            cursor = page.cursor();
        } while (cursor.isPresent()
                && time.lasts()
                && pushes.failure(due.integration()).isEmpty());
    }

    private List<SyncedLead> decided(IntegrationDue due, OwnerSync sync, List<ContactId> contacts) {
        List<SyncedLead> decided = new ArrayList<>();
        for (ContactId contact : contacts) {
            SyncedLead lead = sync.contact(contact, Map.of());
            if (!sync.isDue(contact, due.integration())) {
                owners.forget(due.account(), due.integration(), contact);
            }
            decided.add(lead);
        }
        return decided;
    }
}
