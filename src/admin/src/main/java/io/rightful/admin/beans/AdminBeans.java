package io.rightful.admin.beans;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.activity.Activities;
import io.rightful.ledger.agent.AgentDirectory;
import io.rightful.ledger.idempotency.RequestClaims;
import io.rightful.ledger.integration.CrmDoors;
import io.rightful.ledger.integration.ShownAccesses;
import io.rightful.ledger.integration.TakenChanges;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.timeline.Timeline;
import io.rightful.ledger.user.UsersByEmail;

/** What of the ledger only this function needs. */
@Singleton
class AdminBeans {
    @Produces
    @Singleton
    RequestClaims requestClaims(DynamoDbClient client, TableNames tables) {
        return new RequestClaims(client, tables);
    }

    @Produces
    @Singleton
    AgentDirectory agentDirectory(DynamoDbClient client, TableNames tables) {
        return new AgentDirectory(client, tables);
    }

    @Produces
    @Singleton
    Timeline timeline(DynamoDbClient client, TableNames tables) {
        return new Timeline(client, tables);
    }

    @Produces
    @Singleton
    CrmDoors crmDoors(DynamoDbClient client, TableNames tables) {
        return new CrmDoors(client, tables);
    }

    @Produces
    @Singleton
    ShownAccesses shownAccesses(DynamoDbClient client, TableNames tables) {
        return new ShownAccesses(client, tables);
    }

    @Produces
    @Singleton
    TakenChanges takenChanges(DynamoDbClient client, TableNames tables) {
        return new TakenChanges(client, tables);
    }

    @Produces
    @Singleton
    UsersByEmail usersByEmail(DynamoDbClient client, TableNames tables) {
        return new UsersByEmail(client, tables);
    }

    @Produces
    @Singleton
    Activities activities(DynamoDbClient client, TableNames tables) {
        return new Activities(client, tables);
    }
}
