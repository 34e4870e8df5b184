package io.rightful.wiring;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.ownersync.LeadSides;
import io.rightful.ledger.ownersync.LeadsAgain;
import io.rightful.ledger.ownersync.LeadsOfLinks;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.OwnersDue;
import io.rightful.ledger.ownersync.SyncProblems;
import io.rightful.ledger.table.TableNames;

/** What the ledger knows of CRMs, as beans. */
@Singleton
class IntegrationBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    IntegrationBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    Integrations integrations() {
        return new Integrations(client, tables);
    }

    @Produces
    @Singleton
    CrmAccesses crmAccesses() {
        return new CrmAccesses(client, tables);
    }

    @Produces
    @Singleton
    CrmUsers crmUsers() {
        return new CrmUsers(client, tables);
    }

    @Produces
    @Singleton
    CrmLinks crmLinks() {
        return new CrmLinks(client, tables);
    }

    @Produces
    @Singleton
    Pulls pulls() {
        return new Pulls(client, tables);
    }

    @Produces
    @Singleton
    OwnerSyncs ownerSyncs(InstantSource clock) {
        return new OwnerSyncs(client, tables, clock);
    }

    @Produces
    @Singleton
    OwnersDue ownersDue() {
        return new OwnersDue(client, tables);
    }

    @Produces
    @Singleton
    LeadsOfLinks leadsOfLinks() {
        return new LeadsOfLinks(client, tables);
    }

    @Produces
    @Singleton
    LeadsAgain leadsAgain() {
        return new LeadsAgain(client, tables);
    }

    @Produces
    @Singleton
    SyncProblems syncProblems() {
        return new SyncProblems(client, tables);
    }

    @Produces
    @Singleton
    ZapierHooks zapierHooks() {
        return new ZapierHooks(client, tables);
    }

    @Produces
    @Singleton
    OwnersKnown ownersKnown() {
        return new OwnersKnown(client, tables);
    }

    @Produces
    @Singleton
    ToldChanges toldChanges() {
        return new ToldChanges(client, tables);
    }

    @Produces
    @Singleton
    LeadSides leadSides() {
        return new LeadSides(client, tables);
    }
}
