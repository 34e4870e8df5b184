package io.rightful.admin.integration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

/** What CRMs call those who own leads there, as last read. */
@RequestScoped
public class CrmNames {
    private final Caller caller;
    private final Integrations integrations;
    private final CrmUsers crmUsers;

    CrmNames(Caller caller, Integrations integrations, CrmUsers crmUsers) {
        this.caller = caller;
        this.integrations = integrations;
        this.crmUsers = crmUsers;
    }

    /** Of an owner who is no user here; nothing is read for others. */
    public Optional<String> of(LeadOwner owner) {
        return owner.fold(
                none -> Optional.empty(),
                user -> Optional.empty(),
                queue -> queue.integration()
                        .map(Stream::of)
                        .orElseGet(this::all)
                        .flatMap(integration -> queue(integration, queue.queue()).stream())
                        .findFirst(),
                unlinked -> user(unlinked.integration(), unlinked.crmUser()));
    }

    public Optional<String> of(IntegrationId integration, CrmOwner owner) {
        return owner.fold(user -> user(integration, user), queue -> queue(integration, queue), Optional::<String>empty);
    }

    /** As the account calls the connection. */
    public Optional<String> of(IntegrationId integration) {
        return integrations
                .find(caller.account(), integration)
                .map(Versioned::value)
                .map(Integration::name);
    }

    private Optional<String> user(IntegrationId integration, CrmUserId user) {
        return Optional.ofNullable(crmUsers.find(caller.account(), integration, List.of(user))
                        .get(user))
                .map(ListedCrmUser::name);
    }

    private Optional<String> queue(IntegrationId integration, String id) {
        return crmUsers.queues(caller.account(), integration).stream()
                .filter(queue -> queue.id().equals(id))
                .map(ListedCrmQueue::name)
                .findFirst();
    }

    private Stream<IntegrationId> all() {
        return integrations.list(caller.account()).stream()
                .map(Versioned::value)
                .map(Integration::id);
    }
}
