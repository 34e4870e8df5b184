package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

/** Something that calls waited for has changed: exactly those calls are decided again. */
@Singleton
public class DecideWaiting {
    private final Batch batches;
    private final WaitingWork work;

    @Inject
    public DecideWaiting(Batch batches, WaitingWork work) {
        this.batches = batches;
        this.work = work;
    }

    @Funq("decideWaiting")
    public SQSBatchResponse decideWaiting(SQSEvent batch) {
        return batches.each("decideWaiting", batch, work::take);
    }
}
