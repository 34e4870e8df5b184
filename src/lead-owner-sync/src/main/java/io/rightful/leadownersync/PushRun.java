package io.rightful.leadownersync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;

/** Brings the CRMs of one account in step with contacts whose owner has changed, each contact once. */
@Singleton
final class PushRun {
    private static final Logger LOG = Logger.getLogger(PushRun.class);

    private final Integrations integrations;
    private final OwnerSyncs syncs;
    private final CrmConnector connector;
    private final Budgets budgets;

    @Inject
    PushRun(Integrations integrations, OwnerSyncs syncs, CrmConnector connector, Budgets budgets) {
        this.integrations = integrations;
        this.syncs = syncs;
        this.connector = connector;
        this.budgets = budgets;
    }

    PushedContacts of(AccountId account, Set<ContactId> contacts, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, account);
        try {
            return attempt(account, contacts, measured);
        } catch (RuntimeException e) {
            LogContext.during(Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.warn("an account is left to the queue"));
            return new PushedContacts(contacts, Set.of());
        } finally {
            LogContext.clear();
        }
    }

    private PushedContacts attempt(AccountId account, Set<ContactId> contacts, Measurements measured) {
        Map<IntegrationId, Integration> known = integrations.list(account).stream()
                .map(Versioned::value)
                .filter(integration -> integration.settings().syncLeadOwner())
                .collect(Collectors.toMap(Integration::id, Function.identity()));
        if (known.isEmpty()) {
            return new PushedContacts(Set.of(), Set.of());
        }
        OwnerSync sync = syncs.begin(account);
        Set<ContactId> undecided = new HashSet<>();
        List<SyncedLead> decided = new ArrayList<>();
        for (ContactId contact : contacts) {
            try {
                decided.add(sync.contact(contact, Map.of()));
            } catch (RuntimeException e) {
                undecided.add(contact);
                LogContext.during(
                        Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.warn("a lead owner is left to the queue"));
            }
        }
        try (Connections connections = new Connections(account, connector, budgets, known)) {
            OwnerPushes pushes = new OwnerPushes(sync, connections, measured);
            pushes.write(decided);
            pushes.failures()
                    .forEach((integration, failure) -> LogContext.during(
                            Map.of(LogKey.INTEGRATION, integration, LogKey.REASON, failure.kind()),
                            () -> LOG.warn("a CRM was not told of lead owners")));
            return new PushedContacts(undecided, pushes.later());
        }
    }
}
