package io.rightful.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.LastAnswered;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.routing.RoutingReader;
import io.rightful.ledger.routing.SenderReader;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Attendances;

/** What of the ledger tells who rings, who gets a message, and which leads are called back. */
@Singleton
class RoutingBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    RoutingBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    Attendances attendances() {
        return new Attendances(client, tables);
    }

    @Produces
    @Singleton
    RoutingReader routingReader() {
        return new RoutingReader(client, tables);
    }

    @Produces
    @Singleton
    SenderReader senderReader() {
        return new SenderReader(client, tables);
    }

    @Produces
    @Singleton
    RetryBookings retryBookings() {
        return new RetryBookings(client, tables);
    }

    @Produces
    @Singleton
    LastAnswered lastAnswered() {
        return new LastAnswered(client, tables);
    }
}
