package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.queue.Batch;

/** A lead whose call its owner may miss is booked to be called back; when that is due, it is said if it is still needed. */
@Singleton
public class LeadCallDue {
    private final Batch batches;
    private final LeadCallIntake intake;

    @Inject
    public LeadCallDue(Batch batches, LeadCallIntake intake) {
        this.batches = batches;
        this.intake = intake;
    }

    @Funq("leadCallDue")
    public SQSBatchResponse leadCallDue(SQSEvent batch) {
        return batches.each("leadCallDue", batch, intake::take);
    }
}
