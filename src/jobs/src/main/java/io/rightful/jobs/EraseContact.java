package io.rightful.jobs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.queue.Batch;

/** An admin asks that all that is known of a contact be erased. */
@Singleton
public class EraseContact {
    private final Batch batches;
    private final JobRuns runs;
    private final ErasureWork work;

    @Inject
    public EraseContact(Batch batches, JobRuns runs, ErasureWork work) {
        this.batches = batches;
        this.runs = runs;
        this.work = work;
    }

    @Funq("eraseContact")
    public SQSBatchResponse eraseContact(SQSEvent batch) {
        return batches.each("eraseContact", batch, (message, measured) -> runs.take(message, work, measured));
    }
}
