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

/** An integration is due: what is to be written to its CRM is written, and what changed there is read. */
@Singleton
public class PullLeadOwners {
    private final Batch batches;
    private final BadRecords badRecords;
    private final PullRuns runs;

    @Inject
    public PullLeadOwners(Batch batches, BadRecords badRecords, PullRuns runs) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.runs = runs;
    }

    @Funq("pullLeadOwners")
    public SQSBatchResponse pullLeadOwners(SQSEvent batch) {
        return batches.each("pullLeadOwners", batch, this::take);
    }

    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        IntegrationDue.read(message.getBody(), IntegrationDue.LEAD_OWNER_PULL)
                .map(due -> runs.run(due, measured))
                .orElseGet(() -> badRecords.keep(message, "not-an-integration-due", measured));
    }
}
