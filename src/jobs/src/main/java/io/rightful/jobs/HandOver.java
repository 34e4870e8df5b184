package io.rightful.jobs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.queue.Batch;

/** An admin asks that all of a user's becomes others', or to see what that would change. */
@Singleton
public class HandOver {
    private final Batch batches;
    private final JobRuns runs;
    private final HandOverWork work;

    @Inject
    public HandOver(Batch batches, JobRuns runs, HandOverWork work) {
        this.batches = batches;
        this.runs = runs;
        this.work = work;
    }

    @Funq("handOver")
    public SQSBatchResponse handOver(SQSEvent batch) {
        return batches.each("handOver", batch, (message, measured) -> runs.take(message, work, measured));
    }
}
