package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

/** Something that calls waited for has changed: exactly those calls are decided again. */
@Singleton
public class DecideWaiting {
    private final WaitingWork work;

    @Inject
    public DecideWaiting(WaitingWork work) {
        this.work = work;
    }

    @Funq("decideWaiting")
    public SQSBatchResponse decideWaiting(SQSEvent batch) {
        return Batch.each(batch, work::take);
    }
}
