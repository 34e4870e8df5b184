package io.rightful.wiring;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.CallWebhooks;
import io.rightful.ledger.callrecord.RecordOwners;
import io.rightful.ledger.decision.RecordedCalls;
import io.rightful.ledger.table.TableNames;

/** What of the ledger tells calls outside. */
@Singleton
class CallRecordBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    CallRecordBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    RecordedCalls recordedCalls(InstantSource clock) {
        return new RecordedCalls(client, tables, clock);
    }

    @Produces
    @Singleton
    CallRecords callRecords() {
        return new CallRecords(client, tables);
    }

    @Produces
    @Singleton
    RecordOwners recordOwners() {
        return new RecordOwners(client, tables);
    }

    @Produces
    @Singleton
    CallWebhooks callWebhooks() {
        return new CallWebhooks(client, tables);
    }
}
