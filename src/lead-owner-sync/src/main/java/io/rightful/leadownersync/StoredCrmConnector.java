package io.rightful.leadownersync;

import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import io.rightful.crm.Crm;
import io.rightful.crm.CrmKind;
import io.rightful.crm.connect.CrmClients;
import io.rightful.crm.connect.CrmConnection;
import io.rightful.crm.inbound.InboundOnly;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.remote.EnteredAccess;
import io.rightful.remote.Pause;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.RequestBudget;
import io.rightful.remote.RestClients;
import io.rightful.remote.Retries;
import io.rightful.remote.Tools;
import io.rightful.rules.call.AccountId;

/** The CRM that the stored credentials let us into. */
public final class StoredCrmConnector implements CrmConnector {
    private final CrmAccesses accesses;
    private final CrmUsers users;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final RestClients clients;
    private final Zaps zaps;

    public StoredCrmConnector(
            CrmAccesses accesses,
            CrmUsers users,
            InstantSource clock,
            RandomGenerator random,
            RestClients clients,
            Zaps zaps) {
        this.accesses = accesses;
        this.users = users;
        this.clock = clock;
        this.random = random;
        this.clients = clients;
        this.zaps = zaps;
    }

    @Override
    public Crm connect(AccountId account, Integration integration, RequestBudget budget) {
        CrmKind kind = kind(integration);
        return switch (kind) {
            case ZAPIER -> zaps.to(account, integration.id());
            case GENERIC -> new InboundOnly(kind);
            default -> connected(account, integration, kind, budget);
        };
    }

    private Crm connected(AccountId account, Integration integration, CrmKind kind, RequestBudget budget) {
        AccessCredentials credentials = accesses.find(account, integration.id())
                .orElseThrow(() ->
                        RemoteFailure.of(Kind.NEEDS_RECONNECT, "no-credentials").exception());
        CrmConnection connection = new CrmConnection(
                kind,
                URI.create(credentials.address()),
                EnteredAccess.of(credentials.access()),
                credentials.region(),
                kind == CrmKind.HUBSPOT ? queues(account, integration) : Set.of(),
                credentials.options());
        return new CrmClients(new Tools(clients, clock, random, Pause.REAL, Retries.USUAL, budget))
                .connect(connection, new StoredTokens(accesses, account, integration.id()));
    }

    private Set<String> queues(AccountId account, Integration integration) {
        return users.queues(account, integration.id()).stream()
                .map(ListedCrmQueue::id)
                .collect(Collectors.toSet());
    }

    private static CrmKind kind(Integration integration) {
        return Arrays.stream(CrmKind.values())
                .filter(kind -> kind.code().equals(integration.crm()))
                .findFirst()
                .orElseThrow(() ->
                        RemoteFailure.of(Kind.NOT_SUPPORTED, "unknown-crm").exception());
    }
}
