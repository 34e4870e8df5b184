package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.queue.Batch;

/** An admin asks for a range of calls to be decided again, or to see what that would change. */
@Singleton
public class DecideRange {
    private final Batch batches;
    private final JobRuns runs;
    private final RangeWork work;

    @Inject
    public DecideRange(Batch batches, JobRuns runs, RangeWork work) {
        this.batches = batches;
        this.runs = runs;
        this.work = work;
    }

    @Funq("decideRange")
    public SQSBatchResponse decideRange(SQSEvent batch) {
        return batches.each("decideRange", batch, (message, measured) -> runs.take(message, work, measured));
    }
}
