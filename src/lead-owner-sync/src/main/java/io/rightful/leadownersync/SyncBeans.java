package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.crm.hook.SignedHook;
import io.rightful.crm.http.RestClients;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmRequestCounts;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.table.TableNames;

/** The way to CRMs, and chance. */
@Singleton
class SyncBeans {
    @Produces
    @Singleton
    @DefaultBean
    CrmConnector connector(CrmAccesses accesses, CrmUsers users, InstantSource clock) {
        return new StoredCrmConnector(accesses, users, clock, new Random(), new RestClients(Optional.empty()));
    }

    @Produces
    @Singleton
    @DefaultBean
    RunId runId() {
        return () -> UUID.randomUUID().toString();
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
