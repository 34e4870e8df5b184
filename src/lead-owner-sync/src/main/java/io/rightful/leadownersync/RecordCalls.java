package io.rightful.leadownersync;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.ledger.call.CallItems;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.queue.StreamRecord;

/** Decided calls are told outside: recorded in CRMs, and put on the bus for everybody else. */
@Singleton
public class RecordCalls {
    private final Batch batches;
    private final BadRecords badRecords;
    private final CallTelling telling;

    @Inject
    public RecordCalls(Batch batches, BadRecords badRecords, CallTelling telling) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.telling = telling;
    }

    @Funq("recordCalls")
    public SQSBatchResponse recordCalls(SQSEvent batch) {
        return batches.each("recordCalls", batch, this::take);
    }

    /** Which call it is alone counts: what is told is the call as it is kept now. */
    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        due(message.getBody())
                .map(due -> telling.tell(due, measured))
                .orElseGet(() -> badRecords.keep(message, "not-a-call", measured));
    }

    private static Optional<CallRecordDue> due(String body) {
        return StreamRecord.of(body)
                .flatMap(record -> CallItems.callOf(record.key()))
                .map(CallRecordDue::first)
                .or(() -> CallRecordDue.read(body));
    }
}
