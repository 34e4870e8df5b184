package io.rightful.callcompleted;

import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** The function as its container wires it, without the container. */
public final class CallCompletedBuilder {
    /** Held, since a logger that nobody holds forgets its level. A line for each of thousands of calls would bury the figures. */
    private static final Logger LINES = Logger.getLogger("io.rightful");

    static {
        LINES.setLevel(Level.WARNING);
    }

    private CallCompletedBuilder() {}

    public static CallCompleted of(DynamoDbClient client, TableNames tables, InstantSource clock) {
        CallDecisions decisions = new CallDecisions(client, tables, clock);
        BadRecords badRecords = new BadRecords(new Failures(client, tables), clock);
        Batch batch = new Batch(Invocations.UNOBSERVED);
        return new CallCompleted(batch, new Intake(decisions, new Sources(client, tables), badRecords, clock));
    }
}
