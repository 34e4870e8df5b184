package io.rightful.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.source.AgentReadings;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.ShownApiAccesses;
import io.rightful.ledger.table.TableNames;

/** What the ledger knows of asking phone systems, as beans. */
@Singleton
class SourceAccessBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    SourceAccessBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    ApiAccesses apiAccesses() {
        return new ApiAccesses(client, tables);
    }

    @Produces
    @Singleton
    ShownApiAccesses shownApiAccesses() {
        return new ShownApiAccesses(client, tables);
    }

    @Produces
    @Singleton
    AgentReadings agentReadings() {
        return new AgentReadings(client, tables);
    }
}
