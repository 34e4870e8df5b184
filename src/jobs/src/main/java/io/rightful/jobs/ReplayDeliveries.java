package io.rightful.jobs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.queue.Batch;

/** An admin asks that what phone systems delivered in a range be read again. */
@Singleton
public class ReplayDeliveries {
    private final Batch batches;
    private final JobRuns runs;
    private final ReplayWork work;

    @Inject
    public ReplayDeliveries(Batch batches, JobRuns runs, ReplayWork work) {
        this.batches = batches;
        this.runs = runs;
        this.work = work;
    }

    @Funq("replayDeliveries")
    public SQSBatchResponse replayDeliveries(SQSEvent batch) {
        return batches.each("replayDeliveries", batch, (message, measured) -> runs.take(message, work, measured));
    }
}
