package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.crm.hook.SignedHook;
import io.rightful.crm.zapier.HookSender;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmRequestCounts;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.remote.RestClients;

/** The way to CRMs, and chance. */
@Singleton
class SyncBeans {
    @Produces
    @Singleton
    @DefaultBean
    CrmConnector connector(StoredCrmConnector stored) {
        return stored;
    }

    @Produces
    @Singleton
    @Typed(StoredCrmConnector.class)
    StoredCrmConnector stored(
            CrmAccesses accesses,
            CrmUsers listed,
            Users users,
            ZapierHooks hooks,
            ToldChanges told,
            InstantSource clock) {
        RestClients clients = new RestClients(Optional.empty());
        HookSender sender = new HookSender(clients);
        Zaps zaps = (account, integration) ->
                new ZapTelling(account, integration, hooks, told, new ZapUsers(listed, users), sender::tell, clock);
        return new StoredCrmConnector(accesses, listed, clock, new Random(), clients, zaps);
    }

    @Produces
    @Singleton
    @DefaultBean
    CallHook callHook() {
        SignedHook hook = new SignedHook();
        return hook::tell;
    }

    @Produces
    @Singleton
    CrmRequestCounts requestCounts(DynamoDbClient client, TableNames tables) {
        return new CrmRequestCounts(client, tables);
    }
}
