package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.queue.Batch;

/** A finished call, a decision, one transaction. Takes EventBridge events and CloudEvents from a queue. */
@Singleton
public class CallCompleted {
    private final Batch batches;
    private final Intake intake;

    @Inject
    public CallCompleted(Batch batches, Intake intake) {
        this.batches = batches;
        this.intake = intake;
    }

    @Funq("callCompleted")
    public SQSBatchResponse callCompleted(SQSEvent batch) {
        return batches.each("callCompleted", batch, intake::take);
    }
}
