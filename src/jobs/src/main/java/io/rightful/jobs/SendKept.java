package io.rightful.jobs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.queue.StreamRecord;
import io.rightful.wiring.unsent.DurableBus;

/** Events that the bus refused when they were due are sent as soon as it takes them. */
@Singleton
public class SendKept {
    private final Batch batches;
    private final BadRecords badRecords;
    private final DurableBus bus;

    @Inject
    public SendKept(Batch batches, BadRecords badRecords, DurableBus bus) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.bus = bus;
    }

    @Funq("sendKept")
    public SQSBatchResponse sendKept(SQSEvent batch) {
        return batches.each("sendKept", batch, this::take);
    }

    /** Which event it is alone counts: what is sent is the event as it is kept now. */
    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        StreamRecord.of(message.getBody())
                .flatMap(record -> UnsentKey.of(record.key()))
                .map(key -> bus.send(key, measured))
                .orElseGet(() -> badRecords.keep(message, "not-an-unsent-event", measured));
    }
}
