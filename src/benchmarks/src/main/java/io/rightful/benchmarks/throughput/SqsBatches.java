package io.rightful.benchmarks.throughput;

import java.util.ArrayList;
import java.util.List;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.rules.call.CallPart;
import io.rightful.telephony.event.CallEvents;

/** Calls as the queue hands them to the function. */
final class SqsBatches {
    private static final int BATCH = 10;

    private SqsBatches() {}

    static List<SQSEvent> of(List<CallPart> calls) {
        List<SQSEvent> batches = new ArrayList<>();
        for (int start = 0; start < calls.size(); start += BATCH) {
            SQSEvent batch = new SQSEvent();
            batch.setRecords(calls.subList(start, Math.min(start + BATCH, calls.size())).stream()
                    .map(SqsBatches::message)
                    .toList());
            batches.add(batch);
        }
        return batches;
    }

    private static SQSEvent.SQSMessage message(CallPart call) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId(call.call().key().callId());
        message.setBody(CallEvents.eventBridge(message.getMessageId(), call.eventTime(), call));
        return message;
    }
}
