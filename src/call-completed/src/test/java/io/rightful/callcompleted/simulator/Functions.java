package io.rightful.callcompleted.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.callcompleted.CallCompleted;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.event.CallEvents;

/** A queue before the function: in batches, in any order, again and again until each message is done. */
record Functions(CallCompleted function) {

    void deliver(List<CallPart> parts, Random random) {
        List<SQSEvent.SQSMessage> queue = new ArrayList<>();
        for (CallPart part : parts) {
            queue.add(message("m" + queue.size(), part, random));
        }
        while (!queue.isEmpty()) {
            int size = Math.min(queue.size(), 1 + random.nextInt(4));
            List<SQSEvent.SQSMessage> batch = new ArrayList<>(queue.subList(0, size));
            queue.subList(0, size).clear();
            SQSEvent event = new SQSEvent();
            event.setRecords(batch);
            Set<String> failed = function.callCompleted(event).getBatchItemFailures().stream()
                    .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                    .collect(Collectors.toSet());
            batch.stream()
                    .filter(message -> failed.contains(message.getMessageId()))
                    .forEach(message -> queue.add(random.nextInt(queue.size() + 1), message));
        }
    }

    private static SQSEvent.SQSMessage message(String id, CallPart part, Random random) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId(id);
        message.setBody(
                random.nextBoolean()
                        ? CallEvents.eventBridge(id, part.eventTime(), part)
                        : CallEvents.cloudEvent(id, part.eventTime(), part));
        return message;
    }
}
