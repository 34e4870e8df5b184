package io.rightful.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.queue.Batch;

/** A primary agent is told of a contact that becomes theirs; what the mail service reports of it comes here too. */
@Singleton
public class PrimaryAgentNotice {
    private final Batch batches;
    private final Intake intake;

    @Inject
    public PrimaryAgentNotice(Batch batches, Intake intake) {
        this.batches = batches;
        this.intake = intake;
    }

    @Funq("primaryAgentNotice")
    public SQSBatchResponse primaryAgentNotice(SQSEvent batch) {
        return batches.each("primaryAgentNotice", batch, intake::take);
    }
}
