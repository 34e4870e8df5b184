package io.rightful.callcompleted;

import java.time.InstantSource;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;

/** The function as its container wires it, without the container. */
public final class CallCompletedBuilder {
    private CallCompletedBuilder() {}

    public static CallCompleted of(DynamoDbClient client, TableNames tables, InstantSource clock) {
        CallDecisions decisions = new CallDecisions(client, tables, clock);
        BadRecords badRecords = new BadRecords(new Failures(client, tables), clock);
        return new CallCompleted(new Intake(decisions, new Sources(client, tables), badRecords, clock));
    }
}
