package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Batch;

/** Something that calls waited for has changed: exactly those calls are decided again. */
@Singleton
public class DecideWaiting {
    private final Batch batches;
    private final StreamChanges changes;
    private final JobRuns runs;
    private final WaitingWork work;

    @Inject
    public DecideWaiting(Batch batches, StreamChanges changes, JobRuns runs, WaitingWork work) {
        this.batches = batches;
        this.changes = changes;
        this.runs = runs;
        this.work = work;
    }

    @Funq("decideWaiting")
    public SQSBatchResponse decideWaiting(SQSEvent batch) {
        return batches.each("decideWaiting", batch, this::take);
    }

    /** A stream's record, or the command that a job of an earlier one is due. */
    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        changes.in(message.getBody())
                .or(() -> OwnersKnownAgain.in(message.getBody()))
                .ifPresentOrElse(
                        all -> all.forEach(change ->
                                work.of(change, measured).ifPresent(job -> runs.begin(job, message, work, measured))),
                        () -> runs.take(message, work, measured));
    }
}
