package io.rightful.telephonysync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.queue.Done;
import io.rightful.wiring.source.SourceDue;

/** A phone system's own list of calls is read: on a schedule, for what it never told of; and on demand, for older calls. */
@Singleton
public class ReadCalls {
    private final Batch batches;
    private final CallReadingRuns readings;
    private final JobRuns jobs;
    private final OlderCallsWork olderCalls;

    @Inject
    public ReadCalls(Batch batches, CallReadingRuns readings, JobRuns jobs, OlderCallsWork olderCalls) {
        this.batches = batches;
        this.readings = readings;
        this.jobs = jobs;
        this.olderCalls = olderCalls;
    }

    @Funq("readCalls")
    public SQSBatchResponse readCalls(SQSEvent batch) {
        return batches.each("readCalls", batch, this::take);
    }

    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        SourceDue.read(message.getBody(), SourceDue.CALLS)
                .map(due -> readings.run(due, measured))
                .orElseGet(() -> older(message, measured));
    }

    private Done older(SQSEvent.SQSMessage message, Measurements measured) {
        jobs.take(message, olderCalls, measured);
        return Done.DONE;
    }
}
