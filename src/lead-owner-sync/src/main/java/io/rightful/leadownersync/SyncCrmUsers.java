package io.rightful.leadownersync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** An integration's CRM is asked who its users are, and what else can own leads. */
@Singleton
public class SyncCrmUsers {
    private final Batch batches;
    private final BadRecords badRecords;
    private final UserSync users;

    @Inject
    public SyncCrmUsers(Batch batches, BadRecords badRecords, UserSync users) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.users = users;
    }

    @Funq("syncCrmUsers")
    public SQSBatchResponse syncCrmUsers(SQSEvent batch) {
        return batches.each("syncCrmUsers", batch, this::take);
    }

    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        IntegrationDue.read(message.getBody(), IntegrationDue.CRM_USERS)
                .map(users::run)
                .orElseGet(() -> badRecords.keep(message, "not-an-integration-due", measured));
    }
}
