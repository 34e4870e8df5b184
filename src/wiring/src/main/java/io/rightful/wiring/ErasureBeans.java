package io.rightful.wiring;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.erasure.FailureErasures;
import io.rightful.ledger.erasure.KnownErasures;
import io.rightful.ledger.erasure.ReceivedErasures;
import io.rightful.ledger.ownersync.SideErasures;
import io.rightful.ledger.table.TableNames;

/** What of the ledger erases a contact. */
@Singleton
class ErasureBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    ErasureBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    ContactErasures contactErasures(InstantSource clock) {
        return new ContactErasures(client, tables, clock);
    }

    @Produces
    @Singleton
    ReceivedErasures receivedErasures(InstantSource clock) {
        return new ReceivedErasures(client, tables, clock);
    }

    @Produces
    @Singleton
    KnownErasures knownErasures(InstantSource clock) {
        return new KnownErasures(client, tables, clock);
    }

    @Produces
    @Singleton
    FailureErasures failureErasures() {
        return new FailureErasures(client, tables);
    }

    @Produces
    @Singleton
    SideErasures sideErasures() {
        return new SideErasures(client, tables);
    }
}
