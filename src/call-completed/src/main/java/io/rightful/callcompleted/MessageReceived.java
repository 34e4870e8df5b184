package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.queue.Batch;

/** A text or form, a decision, one transaction. Takes EventBridge events and CloudEvents from a queue. */
@Singleton
public class MessageReceived {
    private final Batch batches;
    private final MessageIntake intake;

    @Inject
    public MessageReceived(Batch batches, MessageIntake intake) {
        this.batches = batches;
        this.intake = intake;
    }

    @Funq("messageReceived")
    public SQSBatchResponse messageReceived(SQSEvent batch) {
        return batches.each("messageReceived", batch, intake::take);
    }
}
